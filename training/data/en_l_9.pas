### AP 2021-04-14
[m1:USA.COP Kim Potter], the white officer who {e1 shot} [m2:USA.CVL Daunte Wright] during a traffic stop in Brooklyn Center, {e2 quit} on Tuesday along with [m3:USA.COP her chief]. [m4:USA.GOV The mayor] said [m51=m4 he] had not asked [m52=m1 her] to go. [m5:USA.CVL About a thousand people] {e3 rallied} outside [m53=m1 the force's] headquarters for a third night; some {e4 threw} bottles, and [m6:USA.MIL guardsmen] stood behind the fence. [m7:USA.JUD The county attorney] {e5 is to decide} on Wednesday whether to charge [m54=m1 the 48-year-old].
e1 m1 > m2 ASSAULT actual 2021-04-14/none mode=firearms ctx=religion_ethnicity,repression
e2 m1 > m4 RETREAT actual 2021-04-13/day mode=resign ctx=repression
e3 m5 > m1 PROTEST actual 2021-04-13/day mode=demo ctx=repression,religion_ethnicity
e4 m5 > m6 PROTEST actual 2021-04-13/day mode=riot ctx=repression
e5 m7 > m1 ACCUSE hypothetical 2021-04-14/day mode=allege ctx=legal

### Reuters 2016-03-05
Armed [m1:BRA.COP federal agents] rang at six on Friday at the flat of [m2:BRA.ELI Luiz Inácio Lula da Silva] and {e1 took} [m55=m2 him] to Congonhas airport, where [m56=m2 he] was {e2 questioned} for three hours about a beach house. On leaving, [m57=m2 the former union leader] {e3 accused} [m3:BRA.JUD Judge Sérgio Moro] of staging a show. [m4:BRA.PTY Workers' Party members] and [m5:BRA.OPP their adversaries] {e4 traded} punches at his gate. "<<q1 [m58=m2 He] is above nobody and below nobody>>," [m6:BRA.JUD a prosecutor] said.
e1 m1 > m2 COERCE actual 2016-03-04/day mode=arrest ctx=corruption
e2 m1 > m2 ACCUSE actual 2016-03-04/day mode=investigate ctx=corruption
e3 m2 > m3 ACCUSE actual 2016-03-04/day mode=allege ctx=corruption,legal
e4 m4 > m5 ASSAULT actual 2016-03-04/day mode=beat ctx=corruption
q1 m6 direct cue=said

### The Star Kenya 2015-09-28
For the first time in a month [m1:KEN.EDU 280,000 teachers] are {e1 back} in class. [m2:KEN.LAB Their union], Knut, told [m59=m1 them] to return after [m3:KEN.JUD the industrial court] {e2 suspended} the strike for ninety days, but it did so through gritted teeth. The rise of half their pay, ordered by [m60=m3 the same bench] in June, has still {e3 not been honoured} by [m4:KEN.GOV the Treasury]. [m5:KEN.GOV President Kenyatta], asked at a church in Nakuru, repeated that [m61=m5 he] {e5 can't pay, won't pay}.
e1 m1 > m4 CONCEDE actual 2015-09-28/none ctx=economic
e2 m3 > m2 COERCE actual 2015-09-28/none mode=restrict ctx=legal,economic
e3 m4 > m1 REJECT actual 2015-09-28/none mode=yield ctx=economic,legal
e5 m5 > m1 REJECT actual 2015-09-28/none mode=yield ctx=economic

### Reuters 2008-03-02
[m1:ECU.GOV Rafael Correa], woken by a call from [m2:COL.GOV Álvaro Uribe], {e1 learned} that [m3:COL.MIL Colombian commandos] had {e2 crossed} the San Miguel river and killed [m4:FARC.REB Raúl Reyes], the rebels' second man, in [m62=m4 his] pyjamas. By evening [m63=m1 he] felt deceived. [m64=m1 He] {e3 recalled} [m5:ECU.GOV his ambassador], and [m6:VEN.GOV Hugo Chávez], not a party to the matter, {e4 ordered} ten battalions to [m65=m6 his] border. [m66=m2 Bogotá] {e5 apologised}, while pointing to laptops that suggest [m67=m1 its neighbour] gave [m68=m4 the guerrilla chief] shelter.
e1 m2 > m1 CONSULT actual 2008-03-02/none mode=phone ctx=military,diplomatic
e2 m3 > m4 ASSAULT actual 2008-03-02/none mode=aerial ctx=military,territory
e3 m1 > m2 SANCTION actual 2008-03-02/none mode=withdraw ctx=diplomatic
e4 m6 > m2 MOBILIZE actual 2008-03-02/none mode=troops ctx=military
e5 m2 > m1 CONCEDE actual 2008-03-02/none ctx=diplomatic

### The Herald Zimbabwe 2007-03-13
[m7:ZWE.COP Police] say [m1:ZWE.OPP Morgan Tsvangirai] was hurt in a scuffle. [m2:ZWE.OPP His lawyers], allowed to {e1 see} [m69=m1 him] in Borrowdale station on Monday, say [m3:ZWE.COP policewomen] took turns to {e2 hit} [m70=m1 him] with belts after {e3 stopping} a prayer meeting in Highfield. [m71=m1 He] could not see out of one eye. [m4:USA.GOV Condoleezza Rice] {e4 called} for [m72=m1 his] immediate release; [m5:ZAF.GOV Pretoria], which prefers not to raise [m73=m5 its] voice, {e5 asked} [m6:ZWE.GOV President Mugabe's government] to respect the rule of law.
e1 m2 > m1 CONSULT actual 2007-03-12/day ctx=legal
e2 m3 > m1 ASSAULT actual 2007-03-13/none mode=beat ctx=repression said=m2
e3 m3 > m1 COERCE actual 2007-03-13/none mode=restrict ctx=repression,religion_ethnicity
e4 m4 > m6 REQUEST requested 2007-03-13/none mode=yield ctx=human_rights
e5 m5 > m6 REQUEST requested 2007-03-13/none mode=change ctx=human_rights

### Daily Star Lebanon 2019-10-30
For some minutes it looked as if [m1:LBN.PTY men in black] might have the centre of Beirut to [m74=m1 themselves]. [m75=m1 They] {e1 kicked over} the tents of [m2:LBN.CVL those camping there since the 17th] and {e2 burned} a plastic fist. [m3:LBN.COP Riot police] {e3 let fly} with tear gas only afterwards. [m4:LBN.PTY Amal] and [m5:HEZBOLLAH.PTY its ally] {e4 disown} [m76=m1 the attackers]. Then, at four on Tuesday, [m6:LBN.GOV Saad Hariri] said [m77=m6 he] had hit a dead end and {e5 drove} to Baabda with a letter; [m78=m2 the campers] came back, singing, and {e6 put up} the tents anew.
e1 m1 > m2 ASSAULT actual 2019-10-29/day mode=destroy ctx=pro_democracy
e2 m1 > m2 ASSAULT actual 2019-10-29/day mode=destroy ctx=pro_democracy
e3 m3 > m1 ASSAULT actual 2019-10-29/day mode=crowd-control ctx=pro_democracy
e4 m4,m5 > m1 REJECT actual 2019-10-30/none ctx=pro_democracy
e5 m6 > m2 RETREAT actual 2019-10-29/day mode=resign ctx=executive
e6 m2 > m6 PROTEST actual 2019-10-29/day mode=demo ctx=pro_democracy

### Xinhua 2003-07-06 
Half a million [m1:HKG.CVL people] {e1 were} on the streets of Hong Kong on 1 July, dressed in black, to stop a bill on sedition. On Sunday evening [m2:HKG.PTY James Tien], head of the business party, {e2 left} the Executive Council, taking eight votes with [m79=m2 him]. [m3:HKG.GOV Tung Chee-hwa] no longer has a majority and {e3 put off} the second reading. [m4:CHN.GOV Beijing], to which Tien had {e4 flown} for two days last week, let it be known through [m5:CHN.PTY the liaison office] that the timetable was for [m80=m3 the territory] to decide.
e1 m1 > m3 PROTEST actual 2003-07-01/day mode=demo ctx=rights_freedoms,pro_democracy
e2 m2 > m3 SANCTION actual 2003-07-06/day mode=withdraw ctx=political_institutions
e3 m3 > m1 CONCEDE actual 2003-07-06/none ctx=rights_freedoms,legislative
e4 m2 > m4 CONSULT actual 2003-06-23/week mode=visit ctx=diplomatic

### Standard Times Press 2023-11-27
[m1:SLE.UAF Gunmen] {e1 attacked} the armoury of Wilberforce barracks in Freetown before dawn on Sunday and {e2 emptied} two prisons. Of the 2,000 who walked out, a few hundred have been {e3 caught}. [m2:SLE.GOV President Julius Maada Bio] {e4 ordered} a curfew from six to nine. [m81=m2 His] predecessor, [m3:SLE.OPP Ernest Bai Koroma], condemned the assault in which [m4:SLE.MIL one of his own bodyguards] lost [m82=m4 his] life; [m5:SLE.COP the police] nevertheless {e5 want to talk} to [m83=m3 him]. [m6:ECOWAS The bloc] offered to {e6 reinforce} [m84=m2 the government].
e1 m1 > m2 ASSAULT actual 2023-11-26/day mode=firearms ctx=military
e2 m1 > m2 ASSAULT actual 2023-11-26/day ctx=crime
e4 m2 > m7 COERCE actual 2023-11-26/day mode=curfew ctx=military
e5 m5 > m3 ACCUSE actual 2023-11-27/none mode=investigate ctx=military,legal
e6 m6 > m2 AGREE planned 2023-11-27/none ctx=military,peacekeeping
e3 m5 > m8 COERCE actual 2023-11-27/none mode=arrest ctx=crime
[m7:SLE.CVL Freetonians] stayed in; [m8:SLE.CRM some inmates] knocked at the prison gate and asked to be let in again.

### NZ Herald 2011-03-30 none
Six new pylons went up beside the inlet at [m1:@NZL Raglan]. [m2:NZL.BUS The power company] had shown [m3:NZL.CVL the residents] a film of how the masts would look. [m5:NZL.BUS Its engineer], born in [m4:@ZAF Durban], surfs there most mornings. [m85=m3 They] agree that it is [m86=m5 his] right foot, not [m87=m5 his] pylons, that wants watching.

### Reuters 2012-10-31
[m1:ZAF.BUS Amplats] {e1 sacked} 12,000 [m2:ZAF.LAB strikers] three weeks ago and on Tuesday {e2 offered} to take [m88=m2 them] back, with a bonus of 2,000 rand for hardship, if [m89=m2 they] clocked in by noon. [m90=m2 They] {e3 chose} to torch a substation instead. [m3:ZAF.COP Police] {e4 used} stun grenades in a shanty town near Rustenburg; [m4:ZAF.GOV the labour minister] {e5 tried} until late to bring [m5:ZAF.LAB the two rival unions] into one room. [m91=m1 The world's largest platinum producer] has lost 140,000 ounces.
e1 m1 > m2 SANCTION actual 2012-10-31/none mode=expel ctx=economic
e2 m1 > m2 CONCEDE actual 2012-10-30/day ctx=economic
e3 m2 > m1 ASSAULT actual 2012-10-31/none mode=destroy ctx=economic
e4 m3 > m2 ASSAULT actual 2012-10-31/none mode=crowd-control ctx=economic,repression
e5 m4 > m5 CONSULT actual 2012-10-31/none mode=third-party ctx=economic

### Nation Thailand 2023-07-14
[m2:THA.LEG Senators], almost all of [m92=m2 them] picked by generals, {e1 kept} [m1:THA.PTY Pita Limjaroenrat] from the premiership on Thursday. [m93=m1 He] needed 376 votes and got 324. [m94=m2 The upper house] dislikes [m95=m1 his] promise to soften the law on insulting the crown. [m3:THA.GOV The election commission] had {e2 asked} [m4:THA.JUD the constitutional court] the day before to disqualify [m96=m1 the 42-year-old] over shares in a dead broadcaster. [m5:THA.PTY Pheu Thai], [m97=m1 his] partner, {e3 stood by} [m98=m1 him], for now; [m6:THA.CVL a small crowd] {e4 banged} buckets at the gate.
e1 m2 > m1 REJECT actual 2023-07-13/day ctx=legislative
e2 m3 > m4 REQUEST requested 2023-07-12/day mode=assist ctx=legal,election
e3 m5 > m1 SUPPORT actual 2023-07-14/none ctx=legislative
e4 m6 > m2 PROTEST actual 2023-07-13/day mode=demo ctx=pro_democracy

### Le Potentiel 2012-11-21
[m1:M23.REB The M23 rebels] walked into Goma on Tuesday in new rubber boots, {e1 unopposed} by [m2:MONUSCO the 1,500 UN peacekeepers] who watched from [m99=m2 their] sandbags. [m3:COD.MIL The army] had {e2 run} the night before. [m4:FRA.GOV Laurent Fabius] {e3 described} the passivity of [m100=m2 the blue helmets] as absurd. [m101=m1 The movement's] spokesman, a colonel, told a stadium full of [m5:COD.COP surrendered policemen] that Bukavu {e4 was next}; [m6:RWA.GOV Kigali] {e5 insists} that [m102=m6 it] has no hand in the matter.
e1 m1 > m3 ASSAULT actual 2012-11-20/day ctx=military,territory
e2 m3 > m1 RETREAT actual 2012-11-19/day mode=withdraw ctx=military
e3 m4 > m2 ACCUSE actual 2012-11-21/none mode=disapprove ctx=peacekeeping
e4 m1 > m3 THREATEN threatened 2012-11-21/none mode=territory ctx=military,territory
e5 m6 > m1 AID denied 2012-11-21/none ctx=military

### Reuters 2011-05-19
[m1:ESP.CVL The young], and not so young, who {e1 sleep} under blue tarpaulins in the Puerta del Sol have not been told to go; [m103=m1 they] have been told that [m104=m1 they] may not stay. [m2:ESP.GOV The electoral board], worried about Sunday's municipal vote, {e2 forbade} the gathering on Wednesday, and a thousand more {e3 turned up}. [m3:ESP.COP Police] took names. [m4:ESP.GOV Alfredo Pérez Rubalcaba], the interior minister and [m5:ESP.PTY the Socialists'] next candidate, said [m105=m3 the officers] were there to solve problems and {e4 not to create} any.
e1 m1 > m4 PROTEST actual 2011-05-19/none mode=demo ctx=economic,pro_democracy
e2 m2 > m1 COERCE actual 2011-05-18/day mode=restrict ctx=rights_freedoms,election
e3 m1 > m2 PROTEST actual 2011-05-18/day mode=demo ctx=rights_freedoms
e4 m3 > m1 COERCE denied 2011-05-19/none ctx=rights_freedoms

### Maldives Independent 2015-02-23
[m1:MDV.OPP The former president] was {e1 dragged} into the criminal court by policemen in riot gear, [m106=m1 his] shirt torn and one arm in a home-made sling. The charge of terrorism against [m107=m1 Nasheed] {e2 concerns} the detention of a judge when [m108=m1 he] was in office. [m2:IND.GOV Delhi], as a neighbour, voiced [m109=m2 its] {e3 concern}. "<<q1 [m110=m4 We] do not take advice from [m111=m2 it], or from [m3:@CAN Canada]>>," replied [m4:MDV.GOV the foreign minister], Dunya Maumoon, whose uncle ruled for thirty years. [m5:MDV.GOV Yameen Abdul Gayoom], half-brother of that uncle, {e4 will not intervene}.
e1 m6 > m1 ASSAULT actual 2015-02-23/none mode=beat ctx=legal,repression
e2 m7 > m1 ACCUSE actual 2015-02-23/none mode=allege ctx=legal,terrorism
e3 m2 > m5 ACCUSE actual 2015-02-23/none mode=disapprove ctx=diplomatic,human_rights
e4 m5 > m1 AID denied 2015-02-23/none ctx=legal
q1 m4 direct cue=replied
[m6:MDV.COP The officers] wore balaclavas; [m7:MDV.JUD the prosecution] asked for no bail.

### Reuters 2007-12-31
Dr [m1:KEN.GOV Samuel Kivuitu], head of [m2:KEN.GOV the electoral commission], read the figures in a back room to a single camera, guarded by [m3:KEN.COP paramilitaries] who had just {e1 thrown} the press out; [m4:KEN.GOV Mwai Kibaki] took the oath an hour later on the lawn. In Kisumu, [m5:KEN.CVL supporters of Raila Odinga] {e2 set} the shops of [m6:KEN.CVL Kikuyus] on fire, and [m7:KEN.COP policemen] {e3 shot} at [m112=m5 them]. [m8:USA.GOV The State Department], which first {e4 congratulated} [m113=m4 the winner], has thought better of it. [m9:KEN.OPP His opponent] {e5 will hold} a ceremony of [m114=m9 his] own on Thursday.
e1 m3 > m10 COERCE actual 2007-12-31/none mode=censor ctx=election,rights_freedoms
e2 m5 > m6 ASSAULT actual 2007-12-31/none mode=destroy ctx=election,religion_ethnicity
e3 m7 > m5 ASSAULT actual 2007-12-31/none mode=firearms ctx=repression
e4 m8 > m4 SUPPORT actual 2007-12-31/none ctx=election,diplomatic
e5 m9 > m4 PROTEST planned 2008-01-03/day mode=demo ctx=election
[m10:KEN.JRN Reporters] finished [m115=m10 their] notes in the car park.

### Reuters 2022-10-28
[m1:GBR.BUS The tyre plant in Wolverhampton] is to close. [m116=m1 Its] owner, a pension fund in [m2:@CAN Toronto], told [m3:GBR.LAB Unite], the union, at nine on Friday; [m117=m3 the 900 workers] heard it from the radio. [m118=m3 It] {e1 will ballot} for a sit-in. [m4:GBR.LEG The local MP], a Conservative, {e2 pleaded} with [m5:GBR.GOV the business secretary] for a loan to the firm; [m119=m5 he] {e3 replied} that [m120=m5 he] could not use public money to keep out the tide. "<<q1 [m121=m4 I] expected better of a man from Dudley>>," [m122=m4 she] said.
e1 m3 > m1 PROTEST hypothetical 2022-10-28/none mode=strike ctx=economic
e2 m4 > m5 REQUEST requested 2022-10-28/none mode=assist ctx=economic
e3 m5 > m4 REJECT actual 2022-10-28/none mode=assist ctx=economic
q1 m4 direct cue=said

### Dnevni avaz 2014-02-08
Someone broke a window, then everyone did. The canton building in Tuzla {e1 burned} on Friday, as did those in Zenica and Sarajevo, where the flames reached the archive. [m1:BIH.LAB Workers of five privatised factories], unpaid for up to fifty months, had only {e2 wanted} [m2:BIH.GOV the cantonal premier], Sead Čaušević, to {e3 receive} [m123=m1 them]; [m124=m2 he] had {e4 told} [m125=m1 them] to form a delegation. [m126=m2 He] has now {e5 gone}. [m3:EU The High Representative], Valentin Inzko, {e6 mused} that European troops might be needed, and then said [m127=m3 he]'d been misread.
e1 m4 > m2 PROTEST actual 2014-02-07/day mode=riot ctx=economic
e2 m1 > m2 REQUEST requested 2014-02-08/none mode=meet ctx=economic
e4 m2 > m1 REJECT actual 2014-02-08/none mode=meet ctx=economic
e5 m2 > m4 RETREAT actual 2014-02-08/none mode=resign ctx=executive
e6 m3 > m4 THREATEN threatened 2014-02-08/none mode=violence ctx=peacekeeping
e3 m2 > m1 CONSULT denied 2014-02-08/none ctx=economic
[m4:BIH.CVL The crowd] included pensioners with brooms.

### IRNA 2009-06-20
[m4:IRN.OPP Doubters of the count] were {e1 told} by [m1:IRN.GOV the Supreme Leader] in Friday's sermon that [m128=m4 their] leaders would answer for any blood. On Saturday [m129=m4 they] {e2 came} out all the same, in hundreds rather than hundreds of thousands. [m2:IRN.PRM Basijis on motorbikes] {e3 beat} women with hoses, and from a roof someone {e4 killed} [m3:IRN.CVL a philosophy student], Neda, whose face by night was known everywhere. [m130=m4 Mir-Hossein Mousavi's people] {e5 want} the vote annulled. [m5:GBR.GOV Britain], [m131=m1 he] had said, was the most evil of [m6:? the enemies].
e1 m1 > m4 THREATEN threatened 2009-06-19/day mode=violence ctx=election,repression
e2 m4 > m1 PROTEST actual 2009-06-20/day mode=demo ctx=election
e3 m2 > m4 ASSAULT actual 2009-06-20/day mode=beat ctx=repression,gender
e4 m2 > m3 ASSAULT actual 2009-06-20/day mode=firearms ctx=repression
e5 m4 > m1 REQUEST requested 2009-06-20/none mode=change ctx=election

### Buenos Aires Herald 2001-12-20
Behind a line of horses that {e1 charged} into [m1:ARG.CVL the mothers of Plaza de Mayo], whom nobody had dared touch since the generals, [m2:ARG.GOV Fernando de la Rúa] spent Thursday asking [m3:ARG.PTY the Peronists] to {e2 share} office with [m132=m2 him]. [m133=m3 They] {e3 didn't want} it. By dusk [m4:ARG.COP the federal police] had {e4 killed} five [m5:ARG.CVL protesters] within sight of [m134=m2 his] window. [m135=m2 He] wrote [m136=m2 his] letter by hand, {e5 left} it for [m6:ARG.LEG Congress] and went up to the roof, where a helicopter was waiting.
e1 m4 > m1 ASSAULT actual 2001-12-20/day mode=crowd-control ctx=repression
e2 m2 > m3 REQUEST requested 2001-12-20/none mode=assist ctx=executive
e3 m3 > m2 REJECT actual 2001-12-20/none mode=assist ctx=executive
e4 m4 > m5 ASSAULT actual 2001-12-20/day mode=firearms ctx=repression
e5 m2 > m6 RETREAT actual 2001-12-20/day mode=resign ctx=executive

### The Wire 2018-01-12
Nothing like it had been seen at [m1:IND.JUD the Supreme Court]. On a lawn in Tughlak Road [m2:IND.JUD its four most senior judges after the chief] {e1 charged} that [m3:IND.JUD Dipak Misra] gave sensitive cases to benches of [m137=m3 his] choosing. [m138=m2 They] had {e2 written} to [m139=m3 him] and, that very morning, gone to {e3 see} [m140=m3 him], in vain. [m4:IND.GOV The law ministry] {e4 is staying out}. [m5:IND.PTY A Communist MP], D. Raja, {e5 paid a visit} to one of [m141=m2 the dissenters] at home, which [m6:IND.PTY the governing party] {e6 found} curious.
e1 m2 > m3 ACCUSE actual 2018-01-12/day mode=allege ctx=legal
e2 m2 > m3 ACCUSE actual 2018-01-12/none mode=disapprove ctx=legal
e3 m2 > m3 CONSULT actual 2018-01-12/day ctx=legal
e5 m5 > m2 CONSULT actual 2018-01-12/day mode=visit ctx=legal
e6 m6 > m5 ACCUSE actual 2018-01-12/none mode=disapprove ctx=legal
e4 m4 > m1 COERCE denied 2018-01-12/none ctx=legal

### Reuters 2022-09-20
[m1:IRN.COP The morality police] had {e1 stopped} [m2:IRN.CVL Mahsa Amini], 22, from Saqez, outside a metro station because of [m142=m2 her] headscarf; three days on [m143=m2 she] was dead. [m144=m1 They] deny having {e2 struck} [m145=m2 her]. Kurdish towns {e3 shut down} on Monday, and in Divandarreh [m3:IRN.MIL the guards] {e4 shot} into the crowd, [m4:NGO Hengaw], a rights group, reported. [m5:IRN.GOV Ebrahim Raisi], about to leave for [m6:@USA New York], {e5 phoned} [m146=m2 her] father: "<<q1 [m147=m2 Your] daughter is like [m148=m5 my] own>>."
e1 m1 > m2 COERCE actual 2022-09-20/none mode=arrest ctx=gender
e2 m1 > m2 ASSAULT denied 2022-09-20/none mode=beat ctx=gender
e3 m7 > m5 PROTEST actual 2022-09-19/day mode=strike ctx=gender,religion_ethnicity
e4 m3 > m7 ASSAULT actual 2022-09-20/none mode=firearms ctx=repression said=m4
e5 m5 > m8 CONSULT actual 2022-09-20/none mode=phone ctx=gender
q1 m5 direct cue=phoned
[m7:IRN.CVL Shopkeepers] wore black. [m8:IRN.CVL Amjad Amini] said only that [m149=m8 he] wanted to see the film.

### AsiaNews 2018-09-23 none
At Mass on Sunday in [m1:@CHN a village near Baoding], the priest mentioned neither [m2:VAT.REL Rome] nor Beijing. The roof leaks. [m4:CHN.REL An old woman] who has swept the nave since 1981 put a basin under the drip and said [m3:CHN.REL two bishops] had eaten at [m150=m4 her] table, each without knowing of the other. [m151=m3 Both] liked [m152=m4 her] dumplings.

### Diario Libre 2012-11-09 none
[m1:DOM.EDU A botanist] who spent nine years on the slopes of Pico Duarte has named a fern after [m153=m1 his] mule. The plant, [m154=m1 he] told [m2:DOM.EDU the academy], is stubborn and green. [m155=m1 His] co-author at [m3:USA.EDU a museum in Chicago] had suggested a senator. The mule, 23, lives with [m156=m1 his] sister.

### Kuensel 2007-12-14
With fireworks, [m1:NPL.OPP seven parties] of southern Nepal {e1 announced} on Thursday the end of a twelve-day closure. [m2:NPL.GOV Kathmandu] had {e2 accepted} [m157=m1 their] wish for a federal state. [m3:NPL.REB A faction led by Jwala Singh], which {e3 abducted} a surveyor only last week, was not at the table and {e4 called} [m158=m1 the others] bought men. [m4:UNMIN Ian Martin], who heads the UN mission, {e5 welcomed} what [m159=m4 he] saw as a door; [m5:IND.GOV Delhi] had {e6 nudged} both.
e1 m1 > m2 CONCEDE actual 2007-12-13/day ctx=territory
e2 m2 > m1 CONCEDE actual 2007-12-14/none ctx=territory
e3 m3 > m6 ASSAULT actual 2007-12-03/week mode=abduct ctx=territory
e4 m3 > m1 ACCUSE actual 2007-12-14/none mode=disapprove ctx=territory
e5 m4 > m1,m2 SUPPORT actual 2007-12-14/none ctx=diplomatic
e6 m5 > m1,m2 REQUEST requested 2007-12-14/none mode=yield ctx=diplomatic
[m6:NPL.GOV The surveyor] came home on foot.

### El Observador 2000-08-10
[m1:URY.GOV Jorge Batlle], in office since March, has {e1 done} what [m160=m1 his] three predecessors would not: [m161=m1 he] appointed [m2:URY.SOC a commission] to find out what became of those who vanished under [m3:URY.MIL the military regime]. An archbishop, a Jesuit and [m4:URY.LAB a trade unionist] will sit on [m162=m2 it]. [m5:URY.MIL The retired officers' club] {e2 deplored} the step; [m163=m1 he] had {e3 removed} [m6:URY.MIL a general] in April for saying that the war would soon start again. The mothers, [m164=m1 the president] said, have a right to [m165=m7 their] grief. [m7:URY.CVL Luisa Cuesta], whose son was taken in 1976, {e4 thanked} [m166=m1 him].
e1 m1 > m7 CONCEDE actual 2000-08-10/none ctx=human_rights,reparations
e2 m5 > m1 ACCUSE actual 2000-08-10/none mode=disapprove ctx=human_rights
e3 m1 > m6 SANCTION actual 2000-04-01/month mode=expel ctx=military
e4 m7 > m1 SUPPORT actual 2000-08-10/none ctx=human_rights
