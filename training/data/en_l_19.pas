### Reuters 2018-01-03
[m1:IRN.GOV Iran] {e1 sent} [m2:IRN.MIL Revolutionary Guards] to three provinces on Wednesday to put down {e2 unrest} in which twenty-one people have died. [m3:IRN.CVL The protesters], many of them jobless, began by shouting about eggs and ended with the name of [m4:IRN.GOV the leader]. [m5:IRN.REL A prayer leader in Tehran], Ahmad Khatami, {e3 urged} [m6:IRN.JUD judges] to show no mercy. [m7:USA.GOV Donald Trump] {e4 promised} [m51=m3 them] "great support at the appropriate time". [m8:IRN.GOV The foreign ministry's] spokesman told [m52=m7 him] to {e5 mind} [m53=m7 his] own hungry.
e1 m1 > m3 MOBILIZE actual 2018-01-03/day mode=troops ctx=repression
e2 m3 > m4 PROTEST actual 2018-01-03/none mode=riot ctx=economic
e3 m5 > m6 REQUEST requested 2018-01-03/none mode=change ctx=legal,repression
e4 m7 > m3 AGREE planned 2018-01-03/none ctx=pro_democracy
e5 m8 > m7 REJECT actual 2018-01-03/none ctx=diplomatic

### AFP 2018-04-23
[m1:NIC.GOV Daniel Ortega] {e1 scrapped} the pension decree on Sunday. [m54=m1 He] did so after five days in which [m2:NIC.CVL demonstrators] {e2 tore down} [m55=m1 his] wife's metal trees and [m3:NIC.PTY Sandinista youths], with [m56:NIC.COP police] looking on, {e3 clubbed} [m57=m2 them]. [m4:NIC.JRN A reporter], Angel Gahona, was {e4 shot} in Bluefields as [m58=m4 he] filmed a cash machine. [m5:NIC.BUS The employers' federation], an ally of [m59=m1 the president] for eleven years, {e5 refuses} to talk until [m60=m2 those arrested] are {e6 released}. "<<q1 [m61=m5 We] cannot sit over corpses>>," [m62=m5 its] head said. [m6:VAT.REL The pope] prayed.
e1 m1 > m2 CONCEDE actual 2018-04-22/day ctx=economic
e2 m2 > m1 PROTEST actual 2018-04-23/none mode=vandalize ctx=economic
e3 m3 > m2 ASSAULT actual 2018-04-23/none mode=beat ctx=repression
e4 m7 > m4 ASSAULT actual 2018-04-23/none mode=firearms ctx=rights_freedoms
e5 m5 > m1 REJECT actual 2018-04-23/none mode=meet ctx=pro_democracy
e6 m1 > m2 RETREAT hypothetical 2018-04-23/none mode=release ctx=repression
q1 m5 direct cue=said
[m7:UNK Who fired] has not been established.

### AP 2016-01-29
[m1:USA.CVL Ammon Bundy], from a cell in Portland, {e1 told} [m2:USA.CVL the four people] still inside the Malheur refuge to go home. [m3:USA.COP Federal agents] had {e2 stopped} [m63=m1 him] on a snowy highway on Tuesday and {e3 shot} [m4:USA.CVL LaVoy Finicum], [m64=m1 his] spokesman, as [m65=m4 he] reached for [m66=m4 his] jacket. [m67=m2 The holdouts] {e4 want} a promise that nobody will be arrested. [m5:USA.GOV The governor of Oregon], Kate Brown, who {e5 complained} for weeks that [m68=m3 the bureau] did nothing, is silent now. [m6:USA.CVL The Paiute], whose land it was, {e6 would like} it back in one piece.
e1 m1 > m2 REQUEST requested 2016-01-29/none mode=yield ctx=natural_resource
e2 m3 > m1 COERCE actual 2016-01-26/day mode=arrest ctx=natural_resource,legal
e3 m3 > m4 ASSAULT actual 2016-01-26/day mode=firearms ctx=natural_resource
e4 m2 > m3 REQUEST requested 2016-01-29/none mode=yield ctx=legal
e5 m5 > m3 ACCUSE actual 2016-01-29/none mode=disapprove ctx=natural_resource
e6 m6 > m2 REQUEST requested 2016-01-29/none mode=yield ctx=natural_resource

### Reuters 2012-08-24
[m1:NOR.JUD Five judges in Oslo] were of one mind: [m2:NOR.REB Anders Behring Breivik] is sane. On Friday [m69=m1 they] {e1 gave} [m70=m2 him] twenty-one years for {e2 killing} seventy-seven [m3:NOR.CVL people], most of them at a summer camp of [m4:NOR.PTY Labour's youth wing]. [m5:NOR.JUD The prosecution] had {e3 asked} for a hospital. [m71=m2 The gunman] {e4 does not recognise} [m72=m1 the court], [m73=m2 he] said, and began a sentence apologising to [m6:? "militant nationalists"] before [m74=m1 the presiding judge] {e5 cut} [m75=m2 him] off. [m76=m5 It] {e6 will not appeal}. [m7:NOR.GOV Jens Stoltenberg] was not in the room.
e1 m1 > m2 SANCTION actual 2012-08-24/day mode=convict ctx=legal,terrorism
e2 m2 > m3 ASSAULT actual 2011-07-22/day mode=firearms ctx=terrorism
e3 m5 > m1 REQUEST requested 2012-08-24/none mode=change ctx=legal
e4 m2 > m1 REJECT actual 2012-08-24/day ctx=legal
e6 m5 > m1 REJECT denied 2012-08-24/none ctx=legal
e5 m1 > m2 COERCE actual 2012-08-24/day mode=restrict ctx=legal

### Premium Times 2019-02-04
[m1:NGA.LAB University lecturers] {e1 will meet} [m2:NGA.GOV the labour minister] again on Thursday, the twelfth time since [m77=m1 their] strike began in November. The union's president, [m3:NGA.EDU Biodun Ogunyemi], said [m78=m2 the other side] came to the last session without [m4:NGA.GOV the education ministry]. [m79=m2 Chris Ngige] {e2 put} the delay down to [m80=m3 his] travels. "<<q1 [m81=m3 He] wants to be begged>>," [m82=m2 the minister] complained. [m5:NGA.EDU Students in Ibadan] have {e3 given} both [m83=m5 their] own ultimatum; [m84=m5 they] will {e4 close} the expressway if Thursday yields nothing.
e1 m1 > m2 CONSULT planned 2019-02-07/day ctx=economic
e2 m2 > m3 ACCUSE actual 2019-02-04/none mode=disapprove ctx=economic
e3 m5 > m1,m2 THREATEN threatened 2019-02-04/none ctx=economic
e4 m5 > m1,m2 PROTEST hypothetical 2019-02-04/none mode=obstruct ctx=economic
q1 m2 direct cue=complained

### Reuters 2005-10-20
For two hours on Wednesday [m1:IRQ.ELI Saddam Hussein] argued with [m2:IRQ.JUD the chief judge], Rizgar Amin, over [m85=m1 his] name. [m86=m1 He] is {e1 charged} with the {e2 murder} of 148 [m3:IRQ.CVL men from Dujail], where [m4:IRQ.REB gunmen] had {e3 shot} at [m87=m1 his] motorcade in 1982. "<<q1 [m88=m1 I] am the president of Iraq>>," [m89=m1 he] said. [m5:IRQ.JUD One of the defence lawyers], Saadoun al-Janabi, was {e4 taken} from [m90=m5 his] office by [m6:IRQ.UAF ten men] the next evening and found dead. [m7:IRQ.JUD His colleagues] {e5 demand} that the trial move to [m8:@NLD The Hague].
e1 m2 > m1 ACCUSE actual 2005-10-20/none mode=allege ctx=legal,human_rights
e2 m1 > m3 ASSAULT actual 1982-01-01/year mode=targeted ctx=human_rights
e3 m4 > m1 ASSAULT actual 1982-01-01/year mode=firearms ctx=terrorism
e4 m6 > m5 ASSAULT actual 2005-10-20/day mode=abduct ctx=legal
e5 m7 > m2 REQUEST requested 2005-10-20/none mode=change ctx=legal
q1 m1 direct cue=said

### Guardian 2013-11-12 none
[m1:PHL.CVL A seamstress in Guiuan] tied [m91=m1 her] sewing machine to a coconut palm before the typhoon, and found palm and machine on a neighbour's roof. [m2:PHL.GOV The mayor] counted eighty-seven dead. [m92=m1 She] oiled it. [m3:@JPN Made in Osaka in 1962], it ran. [m93=m2 He] asked [m94=m1 her] for shrouds; [m95=m1 she] had no white cloth left.

### Reuters 2010-01-16
From the ruins of the police station [m1:HTI.COP Inspector Aristide Rosemond] directs nine men. Four thousand [m2:HTI.CRM convicts] {e1 walked} out when the prison fell on Tuesday, and some of [m96=m2 them] have gone home to Cité Soleil with rifles. [m3:USA.MIL The 82nd Airborne] {e2 took charge} of the airport; [m4:FRA.GOV a French minister] {e3 complained} that [m97=m3 it] turned away a field hospital. [m5:HTI.GOV René Préval] {e4 asked} [m6:DOM.GOV his neighbour], Leonel Fernández, for fuel, and [m98=m6 he] {e5 came} with it. [m7:UN Ban Ki-moon], a hundred of whose own are missing, {e6 arrives} on Sunday.
e2 m3 > m5 AID actual 2010-01-16/none ctx=disasters
e3 m4 > m3 ACCUSE actual 2010-01-16/none mode=disapprove ctx=disasters,diplomatic
e4 m5 > m6 REQUEST requested 2010-01-16/none mode=assist ctx=disasters
e5 m6 > m5 AID actual 2010-01-16/none ctx=disasters
e6 m7 > m5 AGREE planned 2010-01-17/day ctx=disasters
e1 m2 > m1 REJECT actual 2010-01-12/day mode=yield ctx=crime

### Reuters 2014-05-26
By noon on Monday [m1:UKR.MIL Ukrainian paratroopers] were {e1 strafing} the new terminal of Donetsk airport, which [m2:DNR.REB rebels] had {e2 occupied} at three in the morning. [m3:UKR.GOV Petro Poroshenko], elected the day before, {e3 said} the operation should last hours, not months; [m99=m3 he] {e4 would not talk} to Somalian pirates either. [m4:RUS.GOV Sergei Lavrov] {e5 called} for it to stop. [m100=m4 Moscow] is "ready for dialogue", [m101=m4 the minister] added, with [m102=m3 the chocolate maker]. One [m5:DNR.REB truck of wounded] was {e6 hit} by [m103=m2 the fighters' own side], by mistake.
e1 m1 > m2 ASSAULT actual 2014-05-26/day mode=aerial ctx=military
e2 m2 > m1 COERCE actual 2014-05-26/day mode=seize ctx=military
e3 m3 > m2 THREATEN threatened 2014-05-26/none mode=violence ctx=military
e4 m3 > m2 REJECT actual 2014-05-26/none mode=meet ctx=military
e5 m4 > m3 REQUEST requested 2014-05-26/none mode=yield ctx=military
e6 m2 > m5 ASSAULT actual 2014-05-26/day mode=heavy-weapons ctx=military

### Vanguard 2002-11-22
The beauty contest is leaving for [m1:@GBR London]. [m2:NGA.REL Muslim youths in Kaduna] {e1 set} churches on fire on Wednesday because [m3:NGA.JRN ThisDay], a newspaper, had written that the Prophet might have picked a wife among the contestants; [m4:NGA.REL Christians] {e3 retaliated} with [m104=m4 their] own barricades of tyres. Two hundred died. [m105=m3 The paper], whose office was {e4 gutted}, {e5 apologised} three times. [m5:NGA.GOV The deputy governor of Zamfara] {e6 pronounced} it lawful to kill [m6:NGA.JRN the reporter], Isioma Daniel. [m7:NGA.GOV Abuja], through [m106=m7 its] information minister, said [m107=m6 she] {e7 would be} protected.
e1 m2 > m4 ASSAULT actual 2002-11-20/day mode=destroy ctx=religion_ethnicity
e3 m4 > m2 ASSAULT actual 2002-11-22/none mode=primitive ctx=religion_ethnicity
e4 m2 > m3 ASSAULT actual 2002-11-22/none mode=destroy ctx=religion_ethnicity
e5 m3 > m2 CONCEDE actual 2002-11-22/none ctx=religion_ethnicity
e6 m5 > m6 THREATEN threatened 2002-11-22/none mode=violence ctx=religion_ethnicity
e7 m7 > m6 AGREE planned 2002-11-22/none ctx=religion_ethnicity

### Reuters 2020-10-15
[m1:KGZ.GOV Sooronbai Jeenbekov] {e1 resigned} on Thursday, the third president of the country to be driven from office in fifteen years. "<<q1 [m108=m1 I] do not want to go down in history as one who shed blood>>," [m109=m1 he] said. [m2:KGZ.PTY Sadyr Japarov], whom [m3:KGZ.CVL a crowd] {e2 freed} from prison ten days ago and [m4:KGZ.LEG parliament] {e3 confirmed} as premier the day before, had {e4 told} [m110=m2 his] men to camp at the residence till [m111=m1 he] did. [m5:RUS.GOV The Kremlin's] Dmitry Kozak had {e5 visited} on Monday; [m112=m5 Moscow] has {e6 suspended} aid.
e1 m1 > m2 RETREAT actual 2020-10-15/day mode=resign ctx=executive
e2 m3 > m2 AID actual 2020-10-05/day ctx=legal
e3 m4 > m2 SUPPORT actual 2020-10-14/day ctx=legislative
e4 m2 > m1 PROTEST actual 2020-10-15/none mode=demo ctx=executive
e5 m5 > m1 CONSULT actual 2020-10-12/day mode=visit ctx=diplomatic
e6 m5 > m2 SANCTION actual 2020-10-15/none mode=discontinue ctx=diplomatic,economic
q1 m1 direct cue=said

### Reuters 2011-08-04
[m1:EGY.ELI Hosni Mubarak] lay in a cage, [m113=m1 his] sons with Korans in front of [m114=m1 him], and {e1 denied} everything. [m115=m1 He] is {e2 accused} of ordering the deaths of 846 [m2:EGY.CVL protesters]. Outside, [m3:EGY.CVL relatives of the dead] and [m4:EGY.CVL "sons of Mubarak"] {e3 threw} stones at each other across [m5:EGY.COP a line of policemen], who were in no hurry. [m6:EGY.JUD Judge Ahmed Refaat] {e4 ordered} that [m116=m1 the 83-year-old] be kept in hospital; [m7:KWT.JUD a group of lawyers from Kuwait] {e5 has offered} to plead for [m117=m1 him] free of charge.
e1 m1 > m6 REJECT actual 2011-08-03/day ctx=legal
e2 m8 > m1 ACCUSE actual 2011-08-04/none mode=allege ctx=legal,human_rights
e3 m3 > m4 ASSAULT actual 2011-08-03/day mode=primitive ctx=legal
e4 m6 > m1 COERCE actual 2011-08-03/day mode=arrest ctx=legal
e5 m7 > m1 AGREE planned 2011-08-04/none ctx=legal
[m8:EGY.JUD The public prosecutor] read for ten minutes.

### Reuters 2023-07-31
[m1:NER.CVL Thousands] with Russian flags {e1 marched} on [m2:FRA.GOV the French embassy] in Niamey on Sunday and set a door on fire. [m3:NER.MIL Soldiers of the junta], not in much haste, {e2 used} tear gas. [m4:FRA.GOV Emmanuel Macron], [m118=m2 Paris] said, {e3 would respond} at once to any attack on [m119=m4 his] nationals. [m5:NER.MIL The generals] {e4 accuse} [m120=m4 him] of wanting to {e5 intervene}; [m6:NER.GOV a minister of the fallen government], [m121=m5 they] claim, signed a paper for it. [m7:TCD.GOV Mahamat Déby] {e6 flew} in to see both [m122=m5 General Tchiani] and [m8:NER.GOV his prisoner].
e1 m1 > m2 PROTEST actual 2023-07-30/day mode=riot ctx=diplomatic
e2 m3 > m1 ASSAULT actual 2023-07-30/day mode=crowd-control ctx=diplomatic
e3 m4 > m1 THREATEN threatened 2023-07-31/none mode=violence ctx=diplomatic
e4 m5 > m4 ACCUSE actual 2023-07-31/none mode=allege ctx=military
e5 m4 > m5 ASSAULT hypothetical 2023-07-31/none ctx=military said=m5
e6 m7 > m5,m8 CONSULT actual 2023-07-30/day mode=visit ctx=diplomatic

### El Mundo 2011-10-21
Sixty years and 829 dead end in a recording of three minutes. [m1:ETA.REB Three hooded members of ETA] {e1 announced} on Thursday "the definitive cessation of armed activity". [m123=m1 They] did not {e2 offer} to hand over a single pistol, nor did [m124=m1 they] ask anyone's pardon. [m2:ESP.GOV José Luis Rodríguez Zapatero] called it a victory for democracy "without concessions"; [m3:ESP.OPP Mariano Rajoy], soon to be in [m125=m2 his] chair, {e3 thanked} [m4:ESP.COP the security forces]. [m5:? Six foreigners led by Kofi Annan] had {e4 asked} for it on Monday. [m6:ESP.CVL Victims' families] {e5 distrust} [m126=m1 the gang].
e1 m1 > m2 CONCEDE actual 2011-10-20/day ctx=terrorism
e2 m1 > m2 CONCEDE denied 2011-10-21/none ctx=terrorism,military
e3 m3 > m4 SUPPORT actual 2011-10-21/none ctx=terrorism
e4 m5 > m1 REQUEST requested 2011-10-17/day mode=yield ctx=diplomatic,terrorism
e5 m6 > m1 ACCUSE actual 2011-10-21/none mode=disapprove ctx=terrorism

### Reuters 2017-02-02
[m1:ROU.CVL A quarter of a million Romanians] {e1 stood} in the cold on Wednesday to shout "thieves" at [m2:ROU.GOV the government], which at ten the previous night had {e2 decriminalised} graft below 44,000 euros. The change would save [m3:ROU.PTY Liviu Dragnea], leader of the ruling Social Democrats, from trial. [m4:ROU.GOV The business minister], Florin Jianu, {e3 resigned}: "<<q1 what do [m127=m4 I] tell [m128=m4 my] child>>?" [m5:ROU.JUD The magistrates' council] {e4 took} the decree to the constitutional court. [m6:ROU.CVL Football fans] {e5 threw} flares at [m7:ROU.COP gendarmes]. [m129=m2 Sorin Grindeanu's cabinet] {e6 won't budge}.
e1 m1 > m2 PROTEST actual 2017-02-01/day mode=demo ctx=corruption
e2 m2 > m3 CONCEDE actual 2017-01-31/day ctx=corruption
e3 m4 > m2 RETREAT actual 2017-02-02/none mode=resign ctx=corruption
e4 m5 > m2 ACCUSE actual 2017-02-02/none mode=allege ctx=legal,corruption
e5 m6 > m7 PROTEST actual 2017-02-02/none mode=riot ctx=corruption
e6 m2 > m1 REJECT actual 2017-02-02/none mode=yield ctx=corruption
q1 m4 direct

### Phnom Penh Post 2017-11-17
[m1:KHM.JUD The Supreme Court], whose president sits on the standing committee of [m2:KHM.PTY the ruling party], took two hours on Thursday to {e1 dissolve} [m3:KHM.OPP the Cambodia National Rescue Party]. [m4:KHM.OPP Kem Sokha], [m130=m3 its] head, is in a border jail; 118 others {e2 may not} engage in politics for five years. The bench accepted that [m131=m3 it] had plotted with [m5:USA.GOV Washington]. [m132=m5 The White House] {e3 ended} support for [m6:KHM.GOV the election committee]; [m7:SWE.GOV Stockholm] {e4 stopped} new projects. [m8:KHM.GOV Hun Sen] {e5 invited} [m133=m3 its] members to defect by Sunday.
e1 m1 > m3 SANCTION actual 2017-11-16/day mode=convict ctx=legal,pro_autocracy
e2 m1 > m3 COERCE actual 2017-11-16/day mode=restrict ctx=legal,rights_freedoms
e3 m5 > m6 SANCTION actual 2017-11-17/none mode=discontinue ctx=pro_democracy
e4 m7 > m8 SANCTION actual 2017-11-17/none mode=discontinue ctx=pro_democracy
e5 m8 > m3 REQUEST requested 2017-11-17/none mode=yield ctx=political_institutions

### Independent 2011-12-31 none
Nobody at the pub in Dunwich can say when the last church went over the cliff. [m1:GBR.EDU A diver from Southampton] has mapped eight, by sonar, in ten metres of brown water. [m134=m1 He] calls [m135=m1 himself] a parish priest of sorts. [m2:GBR.GOV The coast authority] lends [m136=m1 him] [m137=m2 its] launch; [m138=m2 it] asks in return for a talk each winter, with slides and no jokes.

### Daily Sun 2008-05-19
In Ramaphosa, a squatter camp east of Johannesburg, [m1:ZAF.CVL a mob] on Sunday {e1 set} [m2:MOZ.LAB Ernesto Nhamuave] alight and laughed. [m139=m2 He] was a bricklayer. [m3:ZAF.COP Police], too few and too late, {e2 rubbed} the flames out with a mattress and sand. Six thousand [m4:? Zimbabweans and Malawians] have fled to churches and stations; [m5:ZAF.REL the Methodist bishop], Paul Verryn, {e3 has put up} two thousand of [m140=m4 them] on [m141=m5 his] stairs. [m6:ZAF.GOV Thabo Mbeki] {e4 set up} a panel. [m7:MOZ.GOV Armando Guebuza] {e5 sends} buses; [m8:ZAF.PTY Winnie Madikizela-Mandela] {e6 said sorry}, before anybody.
e1 m1 > m2 ASSAULT actual 2008-05-18/day mode=primitive ctx=migration
e2 m3 > m2 AID actual 2008-05-18/day ctx=migration
e5 m7 > m9 AID actual 2008-05-19/none ctx=migration
e6 m8 > m9 CONCEDE actual 2008-05-19/none ctx=migration
e4 m6 > m1 ACCUSE actual 2008-05-19/none mode=investigate ctx=migration
e3 m5 > m4 AID actual 2008-05-19/none ctx=migration,asylum
[m9:MOZ.CVL The migrants from Gaza and Inhambane] pack.
