### Reuters 2023-08-02
[m1:ECU.GOV The mayor of Manta], Agustín Intriago, was {e1 shot dead} by [m2:ECU.CRM two men on a motorbike] while inspecting a drain. [m3:ECU.GOV President Guillermo Lasso] {e2 declared} an emergency in three provinces and {e3 deployed} [m51:ECU.MIL the army] to the port. [m4:ECU.CRM Los Choneros], the gang that controls most of the country's jails, {e4 denied} any part in the killing through a lawyer. [m52=m4 It] said [m5:ECU.CRM a rival] was trying to provoke [m6:ECU.MIL the armed forces] against [m53=m4 it].
e1 m2 > m1 ASSAULT actual 2023-08-02/none mode=targeted ctx=crime
e2 m3 > m4 COERCE actual 2023-08-02/none mode=martial-law ctx=crime
e3 m3 > m4 MOBILIZE actual 2023-08-02/none mode=troops ctx=crime
e4 m4 > m1 ASSAULT denied 2023-08-02/none mode=targeted ctx=crime

### Reuters 2019-10-21
[m1:CHL.GOV Sebastián Piñera] appeared next to [m2:CHL.MIL the general in charge of the capital] and said [m3:CHL.GOV the country] was "at war with a powerful enemy". Twelve hours earlier [m54=m1 the billionaire president] had {e1 scrapped} the rise in metro fares that set off the riots. It was not enough for [m4:CHL.CVL the demonstrators], who on Sunday {e2 defied} a second night of curfew. [m5:CHL.OPP The Communist Party] {e3 demanded} that [m55=m1 he] resign; [m6:CHL.PTY a senator of his own coalition] {e4 regretted} [m56=m1 his] choice of words.
e1 m1 > m4 CONCEDE actual 2019-10-20/day ctx=economic
e2 m4 > m1 REJECT actual 2019-10-20/day mode=yield ctx=repression
e3 m5 > m1 REQUEST requested 2019-10-21/none mode=change ctx=executive
e4 m6 > m1 ACCUSE actual 2019-10-21/none mode=disapprove ctx=executive

### Sudan Tribune 2022-10-26
A year to the day after [m1:SDN.MIL General Abdel Fattah al-Burhan] {e1 dissolved} [m2:SDN.GOV the civilian cabinet], [m3:SDN.CVL tens of thousands] {e2 filled} the avenues of Omdurman. [m4:SDN.COP Security forces] {e3 blocked} the bridges over the Nile and {e4 cut} the internet. One of [m57=m3 the marchers] died under the wheels of a military truck, [m5:SDN.MED a committee of doctors] said. [m6:SDN.OPP The Forces of Freedom and Change], whose leaders have been {e5 talking} to [m58=m1 the junta chief] for months, insisted that [m59=m6 they] had signed nothing.
e1 m1 > m2 COERCE actual 2021-10-25/day mode=martial-law ctx=pro_autocracy,executive
e2 m3 > m1 PROTEST actual 2022-10-26/none mode=demo ctx=pro_democracy
e3 m4 > m3 COERCE actual 2022-10-26/none mode=restrict ctx=repression
e4 m4 > m3 COERCE actual 2022-10-26/none mode=censor ctx=repression,rights_freedoms
e5 m6 > m1 CONSULT actual 2022-10-26/none ctx=pro_democracy

### Reuters 2014-08-11
[m1:IRQ.GOV Nouri al-Maliki], in power for eight years, went on television after midnight to {e1 accuse} [m2:IRQ.GOV President Fouad Masoum] of violating the constitution. Tanks loyal to [m60=m1 him] {e2 took up positions} around the Green Zone. In the afternoon [m61=m2 the head of state] {e3 asked} [m3:IRQ.PTY Haider al-Abadi] to form a government. [m4:IRQ.PTY Their common party], Dawa, is divided; [m5:USA.GOV John Kerry], who {e4 backs} [m62=m2 the president], {e5 warned} the outgoing premier not to "stir those waters".
e1 m1 > m2 ACCUSE actual 2014-08-11/none mode=allege ctx=executive,legal
e2 m1 > m2 MOBILIZE actual 2014-08-11/none mode=weapons ctx=executive
e3 m2 > m3 REQUEST requested 2014-08-11/day mode=assist ctx=executive,legislative
e4 m5 > m2 SUPPORT actual 2014-08-11/none ctx=executive
e5 m5 > m1 THREATEN threatened 2014-08-11/none ctx=executive

### AP 2011-02-15
[m1:BHR.COP Bahraini police] {e1 fired} birdshot into the funeral of [m2:BHR.CVL a young man] killed the day before, and a second mourner died. [m3:BHR.GOV King Hamad] {e2 expressed regret} in a rare speech and {e3 promised} an inquiry into the two deaths. [m4:BHR.OPP Wefaq], the largest Shia party, {e4 pulled} [m63=m4 its] eighteen deputies from [m5:BHR.LEG parliament]. "<<q1 [m64=m4 We] want a real constitution>>," said [m6:BHR.OPP its leader], Sheikh Ali Salman; [m65=m6 he] ruled out {e5 talks} with [m7:BHR.GOV the crown prince] as long as [m66=m1 the forces] were in the street.
e1 m1 > m2 ASSAULT actual 2011-02-15/day mode=firearms ctx=repression
e2 m3 > m2 CONCEDE actual 2011-02-15/none ctx=repression
e3 m3 > m4 AGREE planned 2011-02-15/none ctx=human_rights
e4 m4 > m5 SANCTION actual 2011-02-15/none mode=withdraw ctx=legislative,repression
e5 m4 > m7 CONSULT denied 2011-02-15/none ctx=pro_democracy
q1 m6 direct cue=said

### Philippine Daily Inquirer 2017-02-24
[m1:PHL.LEG Senator Leila de Lima] spent the night in [m67=m1 her] office in the upper house, which [m2:PHL.COP officers with a warrant] could not enter. On Friday morning [m68=m1 she] came out, kissed a crucifix and {e1 surrendered} to [m69=m2 them]. [m3:PHL.JUD Prosecutors] {e2 say} [m70=m1 the former justice secretary] took money from drug lords; [m71=m1 she] {e3 says} the charges are [m4:PHL.GOV Rodrigo Duterte's] revenge for [m72=m1 her] probe of death squads in [m5:@PHL Davao], the city [m73=m4 he] ran for two decades. [m6:PHL.GOV His spokesman] {e4 called} the arrest a victory for the rule of law.
e1 m1 > m2 CONCEDE actual 2017-02-24/day ctx=legal,illegal_drugs
e2 m3 > m1 ACCUSE actual 2017-02-24/none mode=allege ctx=legal,illegal_drugs
e3 m1 > m4 ACCUSE actual 2017-02-24/none mode=allege ctx=legal,human_rights
e4 m6 > m2 SUPPORT actual 2017-02-24/none ctx=legal

### The Standard 2008-04-14 
After three weeks without results [m1:ZWE.OPP the Movement for Democratic Change] {e1 called} a stayaway for Tuesday. [m2:ZWE.COP Police], who have {e2 banned} all rallies, warned that [m74=m2 they] would "deal severely" with anyone who heeded it. In the villages of Mudzi, [m3:ZWE.PRM youths in Zanu-PF shirts] have {e3 beaten} dozens of [m4:ZWE.CVL farm workers] suspected of having voted for [m5:ZWE.OPP Morgan Tsvangirai]. [m75=m5 The former union boss] is in [m6:@BWA Gaborone], and [m76=m5 his] lieutenants are not sure it would be wise for [m77=m5 him] to come home.
e1 m1 > m2 PROTEST planned 2008-04-14/none mode=strike ctx=election
e2 m2 > m1 COERCE actual 2008-04-14/none mode=restrict ctx=election,repression
e3 m3 > m4 ASSAULT actual 2008-04-14/none mode=beat ctx=election,repression

### Los Angeles Times 2006-05-02
More than half a million [m1:USA.CVL immigrants and their friends] {e1 marched} down Wilshire Boulevard on Monday, many carrying the flag of the country that may yet deport [m78=m1 them]. [m2:USA.LEG The House] voted in December to make [m79=m1 their] presence a felony. [m3:USA.REL Cardinal Roger Mahony], who has told [m80=m3 his] priests to disobey if that becomes law, nonetheless {e2 urged} pupils to stay in class. [m4:USA.GOV The White House] said [m5:USA.GOV the president] was "no fan of boycotts"; [m81=m5 he] {e3 favours} [m6:USA.LEG the Senate's] milder version.
e1 m1 > m2 PROTEST actual 2006-05-01/day mode=demo ctx=migration
e2 m3 > m1 REQUEST requested 2006-05-02/none mode=yield ctx=migration,religion_ethnicity
e3 m5 > m6 SUPPORT actual 2006-05-02/none ctx=migration,legislative

### Daily Telegraph 2005-02-17 none
Hounds met at first light in Leicestershire, on the last day of the season that counts. [m1:GBR.CVL The master], a surgeon's widow, has ridden since [m82=m1 she] was four. [m83=m1 Her] fields, once let to [m2:@GBR a college], are now barley. In the pub afterwards [m84=m1 she] stood everyone a whisky, and even the blacksmith, who had sworn off it, took one.

### Phnom Penh Post 2014-01-04
[m6:KHM.COP Military police with AK-47s] {e1 shot} at least four [m1:KHM.LAB garment workers] in Veng Sreng Street on Friday, the second day of clashes over a minimum wage. A spokesman for [m2:KHM.COP the gendarmerie] said nine of [m85=m2 its] men had been {e2 injured} by slingshots. [m3:KHM.OPP Sam Rainsy], who {e3 supports} [m86=m1 the strikers'] claim for $160 a month, visited the wounded in hospital. On Saturday [m4:KHM.COP municipal guards with axes] {e4 drove} [m87=m3 his] followers from the park where [m88=m3 they] had {e5 been rallying} since the July election against [m5:KHM.GOV Hun Sen].
e1 m6 > m1 ASSAULT actual 2014-01-03/day mode=firearms ctx=economic,repression
e2 m1 > m2 ASSAULT actual 2014-01-03/day mode=primitive ctx=economic said=m2
e3 m3 > m1 SUPPORT actual 2014-01-04/none ctx=economic
e4 m4 > m3 COERCE actual 2014-01-04/day mode=restrict ctx=repression
e5 m3 > m5 PROTEST actual 2014-01-04/none mode=demo ctx=election

### Reuters 2010-06-13
[m1:KGZ.GOV Roza Otunbayeva's interim government] {e1 asked} [m2:RUS.GOV Moscow] on Saturday to send peacekeepers to Osh, where [m3:KGZ.CVL gangs of Kyrgyz men] have {e2 burned down} [m4:KGZ.CVL Uzbek quarters] for three nights. [m89=m2 The Kremlin] {e3 would not}: it was an internal matter, a spokeswoman for [m5:RUS.GOV Dmitry Medvedev] said. [m90=m2 It] {e4 dispatched} a battalion to guard [m91=m2 its] own air base and a planeload of blankets for [m92=m4 the victims]. [m6:UZB.GOV Tashkent] has let 75,000 [m7:KGZ.REF women and children] {e5 cross}.
e1 m1 > m2 REQUEST requested 2010-06-12/day mode=assist ctx=religion_ethnicity,peacekeeping
e2 m3 > m4 ASSAULT actual 2010-06-13/none mode=destroy ctx=religion_ethnicity
e3 m2 > m1 REJECT actual 2010-06-13/none mode=assist ctx=peacekeeping
e4 m2 > m4 AID actual 2010-06-13/none ctx=religion_ethnicity
e5 m6 > m7 AID actual 2010-06-13/none ctx=migration,asylum

### The National 2012-11-16
[m1:PNG.PTY Belden Namah], leader of the opposition, {e1 urged} [m2:PNG.JUD the Supreme Court] on Thursday to settle once and for all who was prime minister when [m93=m2 its] judges were chased down the corridor in May. It was [m94=m1 he] who did the chasing. [m3:PNG.GOV Peter O'Neill], then [m95=m1 his] ally, now {e2 portrays} [m96=m1 him] as the sole culprit. "<<q1 [m97=m3 I] was in [m98=m3 my] office>>," [m99=m3 the premier] told [m4:PNG.LEG members]. [m5:PNG.GOV The chief ombudsman] {e3 is examining} [m100=m3 his] diary.
e1 m1 > m2 REQUEST requested 2012-11-15/day mode=assist ctx=legal
e2 m3 > m1 ACCUSE actual 2012-11-16/none mode=allege ctx=legal
e3 m5 > m3 ACCUSE actual 2012-11-16/none mode=investigate ctx=legal
q1 m3 direct cue=told

### ABC 2012-09-08 none
[m1:BTN.AGR Karma] has tilled the same terraces above [m8:@BTN Paro] for forty years. [m2:BTN.AGR His village] grows red rice, which [m3:@IND Bengal's] traders buy in October. When a road came, half of [m101=m2 the households] bought cars; the other half, [m4:BTN.GOV an agriculture ministry] survey found, put the compensation in the bank. [m5=m1 He] did neither. [m6=m1 He] gave [m7=m1 his] daughters an orchard each.

### La Nación 2008-07-17
At four in the morning [m1:ARG.LEG the Senate] split 36 to 36, and [m2:ARG.GOV Vice-President Julio Cobos], in the chair, {e1 cast [m102=m2 his] vote} against [m3:ARG.GOV his own government's] tax on soya. "<<q1 May history judge [m103=m2 me]>>," [m104=m2 he] said, voice shaking. [m4:ARG.AGR Farmers] who had {e2 blocked} highways for four months let off fireworks in Rosario. [m5:ARG.GOV Cristina Fernández de Kirchner] has not {e3 taken a call} from [m105=m2 her deputy] since, and [m6:ARG.PTY a Peronist governor] {e4 called} [m106=m2 him] a traitor.
e1 m2 > m3 REJECT actual 2008-07-17/day mode=change ctx=legislative,economic
e2 m4 > m3 PROTEST actual 2008-07-17/none mode=obstruct ctx=economic
e3 m5 > m2 REJECT actual 2008-07-17/none mode=meet ctx=executive
e4 m6 > m2 ACCUSE actual 2008-07-17/none mode=disapprove ctx=political_institutions
q1 m2 direct cue=said

### BBC 2011-08-09
A peaceful vigil outside [m1:GBR.COP Tottenham police station] on Saturday turned into three nights of {e1 looting} across London. It was held for [m2:GBR.CVL Mark Duggan], 29, whom [m3:GBR.COP officers of an armed unit] had {e2 shot dead} in a minicab. [m4:GBR.GOV David Cameron] flew back from Tuscany and {e3 put} [m107:GBR.COP 16,000 police] on the streets for Tuesday. [m5:GBR.CVL The rioters], [m108=m4 he] said, would {e4 feel} the full force of the law. [m6:GBR.JUD The complaints commission] {e5 is investigating} [m109=m3 the unit]; [m110=m6 it] found no evidence that [m111=m2 the dead man] fired.
e1 m5 > m1 PROTEST actual 2011-08-09/none mode=riot ctx=crime
e2 m3 > m2 ASSAULT actual 2011-08-09/none mode=firearms ctx=crime
e3 m4 > m5 MOBILIZE actual 2011-08-09/day mode=police ctx=crime
e4 m4 > m5 THREATEN threatened 2011-08-09/none mode=arrest ctx=crime,legal
e5 m6 > m3 ACCUSE actual 2011-08-09/none mode=investigate ctx=legal

### Reuters 2019-04-11
[m1:SDN.MIL Defence Minister Awad Ibn Auf] told the nation on Thursday that [m2:SDN.GOV Omar al-Bashir], in power since 1989, was {e1 under arrest} "in a safe place". A council of officers will rule for two years, [m112=m1 the general] said. [m3:SDN.CVL The crowd] that had been {e2 sitting} in front of the army's headquarters since Saturday {e3 rejected} the plan at once: "<<q1 [m113=m3 We] did not come to swap one thief for another>>," an organiser, [m4:SDN.EDU a lecturer in physiotherapy], said. [m5:ICC The Hague court], which wants [m114=m2 the ousted leader] for genocide, {e4 asked} [m6:SDN.MIL the new authorities] to hand [m115=m2 him] over.
e1 m1 > m2 COERCE actual 2019-04-11/day mode=arrest ctx=executive
e2 m3 > m2 PROTEST actual 2019-04-11/none mode=demo ctx=pro_democracy
e3 m3 > m1 REJECT actual 2019-04-11/none mode=change ctx=pro_democracy
e4 m5 > m6 REQUEST requested 2019-04-11/none mode=yield ctx=legal
q1 m4 direct cue=said

### Kathimerini 2010-05-06
Three [m1:GRC.BUS employees of Marfin bank], one of them four months pregnant, suffocated on Wednesday after [m2:GRC.CVL hooded youths] {e1 threw} petrol bombs through the window of [m116=m1 their] branch. Until then the {e2 march} on [m3:GRC.LEG parliament], called by [m4:GRC.LAB the two big unions] against wage cuts that [m5:GRC.GOV the government] had {e3 agreed} with [m6:IMF the IMF] and Athens's European lenders, had been the largest in decades. [m117=m4 Their] leaders {e4 condemned} the arson. [m7:GRC.GOV President Karolos Papoulias] said the country was at the edge of an abyss.
e1 m2 > m1 ASSAULT actual 2010-05-05/day mode=primitive ctx=economic
e2 m4 > m5 PROTEST actual 2010-05-05/day mode=demo ctx=economic
e3 m5 > m6 AGREE actual 2010-05-06/none ctx=economic
e4 m4 > m2 ACCUSE actual 2010-05-06/none mode=disapprove ctx=economic

### Jakarta Post 2009-11-04
Tapes played for four and a half hours in [m1:IDN.JUD the Constitutional Court] on Tuesday made [m2:IDN.BUS Anggodo Widjojo], a businessman, a household name. In these [m118=m2 he] chats with [m3:IDN.COP senior detectives] about how to {e1 frame} [m4:IDN.JUD two deputy chairmen of the antigraft agency]. [m119=m3 The police], who had {e2 locked} the pair up the week before, {e3 released} [m120=m4 them] at midnight. [m5:IDN.GOV President Susilo Bambang Yudhoyono], whose name is heard on the recordings as well, has {e4 appointed} [m6:IDN.EDU a team of eight] led by a lawyer to find out who lied.
e1 m3 > m4 ACCUSE actual 2009-11-04/none mode=allege ctx=corruption,legal
e2 m3 > m4 COERCE actual 2009-10-26/week mode=arrest ctx=corruption,legal
e3 m3 > m4 RETREAT actual 2009-11-03/day mode=release ctx=corruption
e4 m5 > m3 ACCUSE actual 2009-11-04/none mode=investigate ctx=corruption

### Reuters 2021-07-26
[m1:CUB.JUD A municipal court in Havana] {e1 handed} Anyelo Troya, [m2:CUB.CVL a photographer] who worked on a song [m121:CUB.GOV the government] hates, a year in prison on Wednesday. [m122=m2 He] had no lawyer. [m123=m2 The 25-year-old] was among hundreds {e2 rounded up} since [m3:CUB.CVL Cubans] {e3 came out} on 11 July shouting for food and freedom. [m4:CUB.GOV President Miguel Díaz-Canel] {e4 denies} that anyone has been jailed for [m124=m3 their] opinions. [m5:USA.GOV Joe Biden] {e5 froze} the assets of [m6:CUB.MIL the defence minister] and said there was more to come.
e1 m1 > m2 SANCTION actual 2021-07-21/day mode=convict ctx=rights_freedoms,legal
e2 m4 > m3 COERCE actual 2021-07-26/none mode=arrest ctx=repression
e3 m3 > m4 PROTEST actual 2021-07-11/day mode=demo ctx=human_security,pro_democracy
e4 m4 > m3 REJECT actual 2021-07-26/none ctx=human_rights
e5 m5 > m6 SANCTION actual 2021-07-26/none mode=discontinue ctx=human_rights

### Daily Nation 2011-09-30 none
The marathon's course record fell on Sunday to [m1:KEN.CVL a farmer's son from Iten] who had never left [m2:@KEN Kenya] before this year. [m125=m1 He] shook off [m3:ETH.CVL an Ethiopian] near the Brandenburg Gate, and had time to wave. [m126=m3 His rival] sat down on the kerb. [m4:KEN.BUS A shoe company] will pay the winner fifty thousand euros; [m127=m1 he] wants to buy cows, [m128=m1 he] said, and a dentist for [m129=m1 his] mother.

### New Zealand Herald 2007-10-16
[m1:NZL.COP Armed officers] sealed off the valley town of Ruatoki on Monday and {e1 searched} cars and a school bus. Seventeen people, among them [m2:NZL.CVL the Maori campaigner Tame Iti], were {e2 seized} in five cities under an anti-terror act never used before. [m3:NZL.COP Commissioner Howard Broad] {e3 claimed} [m130=m2 they] had trained with napalm in the bush. [m4:NZL.CVL Tuhoe elders] {e4 resent} the roadblock, set up on the very line along which [m5:NZL.GOV the Crown] confiscated [m131=m4 their] land in 1866. [m6:NZL.PTY The Maori Party] {e5 wants} an apology to the children.
e1 m1 > m4 COERCE actual 2007-10-15/day mode=seize ctx=terrorism
e2 m1 > m2 COERCE actual 2007-10-15/day mode=arrest ctx=terrorism
e3 m3 > m2 ACCUSE actual 2007-10-16/none mode=allege ctx=terrorism
e4 m4 > m1 ACCUSE actual 2007-10-16/none mode=disapprove ctx=terrorism,religion_ethnicity
e5 m6 > m1 REQUEST requested 2007-10-16/none mode=yield ctx=terrorism

### El Faro 2020-02-10
Around five on Sunday afternoon [m1:SLV.GOV Nayib Bukele] walked into [m2:SLV.LEG the legislative chamber] behind [m3:SLV.MIL soldiers in helmets], {e1 sat down} in the speaker's chair and prayed. [m132=m2 The deputies] had {e2 refused} to approve a $109 million loan for [m133=m1 his] security plan. "<<q1 If [m134=m1 I] wanted to press the button, [m135=m1 we] would press it>>," [m136=m1 he] told [m4:SLV.CVL supporters] outside, and {e3 gave} [m137=m2 them] seven days. [m5:SLV.JUD The Supreme Court] on Monday {e4 ordered} [m138=m1 him] to refrain from using [m139=m3 the army] in this way.
e1 m1 > m2 COERCE actual 2020-02-09/day mode=seize ctx=pro_autocracy,legislative
e2 m2 > m1 REJECT actual 2020-02-10/none mode=assist ctx=legislative,economic
e3 m1 > m2 THREATEN threatened 2020-02-09/day mode=violence ctx=pro_autocracy,legislative
e4 m5 > m1 COERCE actual 2020-02-10/day mode=restrict ctx=legal,legislative
q1 m1 direct cue=told

### Irrawaddy 2007-09-27
Before first light on Wednesday [m1:MMR.MIL troops] {e1 raided} two monasteries in northern Rangoon. [m140=m1 They] {e2 beat} [m2:MMR.REL the monks], {e3 loaded} seventy of them on to lorries and left blood on the stairs. The clergy had turned [m141=m2 its] bowls upside down, {e4 refusing} alms from anyone in uniform, ever since [m3:MMR.MIL soldiers in Pakokku] tied one of [m142=m2 its] members to a lamp post. [m4:CHN.GOV Beijing], on which the generals depend, {e5 called} for calm; [m5:IND.GOV Delhi] sent [m6:IND.GOV its oil minister] to sign a gas contract with [m143=m1 them].
e1 m1 > m2 COERCE actual 2007-09-26/day mode=seize ctx=religion_ethnicity,repression
e2 m1 > m2 ASSAULT actual 2007-09-26/day mode=beat ctx=religion_ethnicity,repression
e3 m1 > m2 COERCE actual 2007-09-26/day mode=arrest ctx=religion_ethnicity,repression
e4 m2 > m3 PROTEST actual 2007-09-27/none mode=boycott ctx=religion_ethnicity
e5 m4 > m1 REQUEST requested 2007-09-27/none mode=yield ctx=repression

### Sydney Morning Herald 2003-04-15
It began with a letter in which eleven [m1:AUS.REL Anglican bishops] {e1 asked} [m2:AUS.GOV Peter Hollingworth], governor-general and formerly archbishop of Brisbane, to consider [m144=m2 his] position. [m145=m2 He] had {e2 let} a known paedophile stay in the pulpit. [m146=m2 He] {e3 said no}. [m3:AUS.GOV John Howard], who had picked [m147=m2 the cleric] for the post, {e4 stood by} [m148=m2 him]; [m4:AUS.OPP Labor] {e5 would sack} [m149=m2 him] at once if it won office. The queen, [m5:GBR.GOV Buckingham Palace] let it be known, had not been consulted.
e1 m1 > m2 REQUEST requested 2003-04-15/none mode=change ctx=religion_ethnicity
e3 m2 > m1 REJECT actual 2003-04-15/none mode=change ctx=religion_ethnicity
e4 m3 > m2 SUPPORT actual 2003-04-15/none ctx=executive
e5 m4 > m2 SANCTION hypothetical 2003-04-15/none mode=expel ctx=executive
e2 m2 > m1 SUPPORT denied 2003-04-15/none ctx=religion_ethnicity

### AllAfrica 2013-07-05 none
The dam at Gibe is filling. From the ridge [m1:ETH.AGR herders] can see the water creep over the acacias; [m150=m1 they] moved [m151=m1 their] cattle in March, when [m2:ITA.BUS the contractor's] sirens first sounded. [m3:ETH.GOV An irrigation official] with a clipboard counts heads. [m152=m3 He] says there will be sugar here in three years, perhaps two, and asks whether anyone has a light.
