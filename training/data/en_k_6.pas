### Tribune India 2021-10-04
[m1:IND.COP Police] in Lakhimpur Kheri have {e1 booked} [m2:IND.PTY Ashish Mishra], son of [m3:IND.GOV a junior home minister], for murder after a car {e2 ploughed} into [m4:IND.AGR farmers] returning from a protest on Sunday. [m5=m3 The minister] {e3 denies} that [m6=m2 his son] was there. [m7:IND.OPP Priyanka Gandhi Vadra], on [m8=m7 her] way to the village, was {e4 detained} at Sitapur before dawn. [m9=m4 The growers'] unions {e5 want} [m10=m3 him] dismissed by the end of the week.
e1 m1 > m2 ACCUSE actual 2021-10-04/none mode=allege ctx=crime,legal
e2 m2 > m4 ASSAULT actual 2021-10-03/day ctx=crime
e3 m5 > m1 REJECT actual 2021-10-04/none ctx=crime
e4 m1 > m7 COERCE actual 2021-10-04/day mode=arrest ctx=repression
e5 m9 > m10 REQUEST requested 2021-10-04/none mode=change ctx=executive

### O Globo 2022-10-31
[m1:BRA.LAB Truck drivers] loyal to [m2:BRA.GOV Jair Bolsonaro] {e1 blocked} roads in eleven states on Monday, hours after [m3:BRA.PTY Luiz Inacio Lula da Silva] beat [m4=m2 him] by less than two points. [m5:BRA.JUD Justice Alexandre de Moraes] {e2 ordered} [m6:BRA.COP the highway patrol] to clear the lanes or see [m7=m6 its] director {e3 arrested}. [m8=m2 The president] has said nothing since the count. [m9:BRA.LEG The speaker of the lower house], one of [m10=m2 his] allies, was quick to {e4 acknowledge} the winner.
e1 m1 > m3 PROTEST actual 2022-10-31/day mode=obstruct ctx=election
e2 m5 > m6 REQUEST requested 2022-10-31/day mode=change ctx=election,legal
e3 m5 > m7 THREATEN threatened 2022-10-31/day mode=arrest ctx=election,legal
e4 m9 > m3 SUPPORT actual 2022-10-31/none ctx=election

### Sowetan 2023-03-21
[m1:ZAF.OPP The Economic Freedom Fighters] {e1 called} a national shutdown for Monday, but most shops opened and trains ran. [m2:ZAF.GOV The government] had {e2 put} 3,500 [m3:ZAF.MIL soldiers] on the streets. [m4:ZAF.COP Police] {e3 arrested} 87 people and {e4 confiscated} twenty-four thousand tyres. "[m5=m1 We] have made [m6=m1 our] point," [m7:ZAF.OPP Julius Malema] said in Pretoria, where [m8=m7 he] led a {e5 march} to the Union Buildings. [m9:ZAF.OPP The Democratic Alliance], the largest opposition party, said [m10=m7 the red berets' leader] had been shown up.
e1 m1 > m2 PROTEST planned 2023-03-20/day mode=strike ctx=economic
e2 m2 > m1 MOBILIZE actual 2023-03-20/none mode=troops ctx=repression
e3 m4 > m1 COERCE actual 2023-03-20/day mode=arrest ctx=repression
e4 m4 > m1 COERCE actual 2023-03-20/day mode=seize ctx=repression
e5 m8 > m2 PROTEST actual 2023-03-20/day mode=demo ctx=economic

### Ghanaian Times 2017-10-19
[m1:GHA.EDU Students of the Kwame Nkrumah University of Science and Technology] {e1 marched} to the vice-chancellor's lodge on Wednesday to complain of campus guards who, [m2=m1 they] say, {e2 whip} [m3=m1 them]. [m4:GHA.EDU The head of the university], a professor of engineering, {e3 promised} an inquiry. [m5=m4 He] also {e4 closed} two halls of residence. [m6:GHA.GOV The Ashanti regional minister] {e5 has invited} [m7=m1+m4 both sides] to [m10=m6 his] office on Friday, while [m8:GHA.LAB the teachers' association] {e6 backs} [m9=m4 the management].
e1 m1 > m4 PROTEST actual 2017-10-18/day mode=demo ctx=rights_freedoms
e2 m4 > m1 ASSAULT actual 2017-10-18/none mode=beat ctx=rights_freedoms said=m2
e3 m4 > m1 AGREE planned 2017-10-18/none ctx=rights_freedoms
e4 m5 > m1 COERCE actual 2017-10-18/none mode=restrict ctx=rights_freedoms
e5 m6 > m7 AGREE actual 2017-10-19/none ctx=rights_freedoms
e6 m8 > m9 SUPPORT actual 2017-10-19/none ctx=rights_freedoms

### Gulf Daily News 2014-12-29
[m1:BHR.OPP Sheikh Ali Salman], the secretary-general of Al Wefaq, was {e1 called} in for questioning by [m2:BHR.COP the criminal investigation directorate] on Sunday and did not come out. [m3=m2 It] suspects [m4=m1 the cleric] of inciting hatred. Within hours [m5:BHR.CVL villagers] in Bilad al-Qadeem {e2 clashed} with [m6:BHR.COP riot squads]. [m7=m1 His] party, which won 18 of 40 seats in 2010 and boycotted this year's polls, {e3 warned} [m8:BHR.GOV the authorities] of unpredictable consequences. [m9:IRN.GOV Tehran] {e4 demanded} that [m10=m1 he] be let go; [m11:BHR.GOV the foreign minister] {e5 told} it to mind [m12=m9 its] own affairs.
e1 m2 > m1 COERCE actual 2014-12-28/day mode=arrest ctx=repression
e2 m5 > m6 PROTEST actual 2014-12-28/day mode=riot ctx=repression,religion_ethnicity
e3 m7 > m8 THREATEN threatened 2014-12-29/none ctx=repression
e4 m9 > m8 REQUEST requested 2014-12-29/none mode=yield ctx=repression
e5 m11 > m9 REJECT actual 2014-12-29/none ctx=repression,diplomatic

### El Comercio 2011-11-29
[m1:PER.GOV Ollanta Humala] on Tuesday {e1 suspended} [m2:USA.BUS Newmont's] Conga gold project, as [m3:PER.CVL the people of Cajamarca] had {e2 demanded} in six days of blockades. [m4=m2 The Denver-based company] said [m5=m2 it] had been {e3 asked} by [m6:PER.GOV the executive] to stop for the sake of calm. [m7:PER.GOV Gregorio Santos], the regional president, {e4 thanked} nobody: [m8=m7 he] {e5 will keep} the strike going until the mine is cancelled. "[m9=m3 We] do not drink gold," a placard said.
e1 m1 > m2 COERCE actual 2011-11-29/day mode=restrict ctx=natural_resource,environment
e2 m3 > m1 PROTEST actual 2011-11-29/week mode=obstruct ctx=natural_resource,environment
e3 m6 > m4 REQUEST requested 2011-11-29/none mode=yield ctx=natural_resource
e4 m7 > m1 SUPPORT denied 2011-11-29/none ctx=natural_resource
e5 m8 > m1 PROTEST planned 2011-11-29/none mode=strike ctx=natural_resource

### Nasha Niva 2012-02-16
A dozen teddy bears held placards for free speech in central Minsk. [m2:BLR.COP Police] {e1 took} the toys away on Wednesday and {e2 questioned} the young man who had set them down, [m4:BLR.CVL Pavel Vinahradau]. [m5:BLR.JUD A district court] {e3 gave} [m6=m4 him] ten days. "[m7=m5 They] said it was an unauthorised picket," [m8=m4 his] mother told [m9:#outlet a Polish radio station]. [m10:SWE.GOV The Swedish embassy], which had sent an observer, {e4 regretted} the ruling.
e1 m2 > m4 COERCE actual 2012-02-15/day mode=seize ctx=rights_freedoms
e2 m2 > m4 ACCUSE actual 2012-02-15/day mode=investigate ctx=rights_freedoms
e3 m5 > m6 SANCTION actual 2012-02-16/none mode=convict ctx=legal,rights_freedoms
e4 m10 > m5 ACCUSE actual 2012-02-16/none mode=disapprove ctx=rights_freedoms

### Dawn 2023-05-10
[m1:PAK.MIL Paramilitary Rangers] {e1 dragged} [m2:PAK.OPP Imran Khan] from the Islamabad High Court on Tuesday on the warrant of [m3:PAK.JUD an anti-graft agency]. In Lahore [m4:PAK.CVL his supporters] {e2 ransacked} the house of [m5:PAK.MIL the corps commander], making off with a peacock. [m6:PAK.GOV Shehbaz Sharif] {e3 called} [m7=m4 them] terrorists and {e4 handed} Punjab to [m8:PAK.MIL the army]. [m9:PAK.JUD The chief justice], Umar Ata Bandial, {e5 wants} the former cricketer produced before [m12=m2 him] on Thursday. [m10=m2 He] "was beaten with sticks", [m11=m2 his] party {e6 claims}; the agency {e7 says} that is false.
e1 m1 > m2 COERCE actual 2023-05-09/day mode=arrest ctx=corruption,legal
e2 m4 > m5 PROTEST actual 2023-05-09/day mode=riot ctx=executive
e3 m6 > m7 ACCUSE actual 2023-05-10/none mode=disapprove ctx=executive
e4 m6 > m8 MOBILIZE actual 2023-05-10/none mode=troops ctx=military
e5 m9 > m3 REQUEST requested 2023-05-11/day mode=yield ctx=legal
e6 m11 > m1 ACCUSE actual 2023-05-10/none mode=allege ctx=human_rights
e7 m3 > m11 REJECT actual 2023-05-10/none ctx=human_rights

### Solomon Star 2000-06-06
[m1:SLB.REB The Malaita Eagle Force] {e1 seized} the police armoury at Rove on Monday and is {e2 holding} [m2:SLB.GOV Prime Minister Bartholomew Ulufa'alu] at [m12=m2 his] home. [m3=m1 The militia] {e3 gave} [m4=m2 him] until Thursday to resign. [m5=m1 Its] lawyer and spokesman, [m6:SLB.REB Andrew Nori], said [m7=m1 his men] had no quarrel with [m8:SLB.CVL the people of Guadalcanal], twenty thousand of whose settlers [m13=m7 they] say were {e4 driven} out. [m9:AUS.GOV Canberra] and [m10:NZL.GOV Wellington] {e5 are sending} [m11=m9+m10 their] foreign ministers.
e1 m1 > m2 COERCE actual 2000-06-05/day mode=seize ctx=executive
e2 m1 > m2 ASSAULT actual 2000-06-05/none mode=abduct ctx=executive
e3 m3 > m4 THREATEN threatened 2000-06-06/none ctx=executive
e4 m8 > m3 COERCE actual 2000-06-06/none mode=deport ctx=religion_ethnicity said=m7
e5 m9,m10 > m2 CONSULT planned 2000-06-06/none mode=visit ctx=diplomatic

### Irish Independent 2019-10-24
[m1:IRL.BUS Quinn Industrial Holdings] has received a new threat: [m2:IRL.CRM masked men] {e1 told} [m3:#outlet a newspaper in Belfast] that [m4=m1 its] five directors faced "a permanent solution" unless [m5=m4 they] resigned. One of [m6=m4 them], Kevin Lunney, was {e2 abducted} in September, {e3 beaten} and left on a road in Cavan. [m7:IRL.COP The Garda commissioner], Drew Harris, {e4 visited} [m8=m4 the men] in Ballyconnell and {e5 offered} [m9=m4 them] guards. [m10:IRL.CVL Sean Quinn], the bankrupt founder, {e6 condemned} the attacks.
e1 m2 > m4 THREATEN threatened 2019-10-24/none mode=violence ctx=crime
e2 m2 > m6 ASSAULT actual 2019-09-17/month mode=abduct ctx=crime
e3 m2 > m6 ASSAULT actual 2019-09-17/month mode=beat ctx=crime
e4 m7 > m8 CONSULT actual 2019-10-24/none mode=visit ctx=crime
e5 m7 > m9 AGREE actual 2019-10-24/none ctx=crime
e6 m10 > m2 ACCUSE actual 2019-10-24/none mode=disapprove ctx=crime

### Daily News Egypt 2013-07-01
[m1:EGY.MIL The armed forces] on Monday {e1 gave} [m2:EGY.GOV Mohamed Morsi] and [m3:EGY.OPP his opponents] forty-eight hours to settle [m11=m2+m3 their] differences. If [m4=m2+m3 they] failed, [m5:EGY.MIL General Abdel Fattah al-Sisi] said, [m6=m1 the military] {e2 would impose} a roadmap. In Tahrir, where [m7:EGY.CVL hundreds of thousands] were {e3 calling} on [m8=m2 the Islamist president] to leave, [m9=m7 they] {e4 cheered} the helicopters. [m10:EGY.PTY The Brotherhood], whose headquarters had been {e5 torched} overnight, {e6 described} it as a coup.
e1 m1 > m2,m3 THREATEN threatened 2013-07-01/day ctx=executive,military
e2 m6 > m2,m3 COERCE hypothetical 2013-07-03/day ctx=executive
e3 m7 > m8 PROTEST actual 2013-07-01/none mode=demo ctx=executive
e4 m9 > m1 SUPPORT actual 2013-07-01/day ctx=executive
e5 m7 > m10 PROTEST actual 2013-06-30/day mode=riot ctx=executive
e6 m10 > m1 ACCUSE actual 2013-07-01/none mode=disapprove ctx=executive

### Kaieteur News 2020-05-15
[m1:CARICOM A team of regional observers] that recounted Guyana's ballots {e1 found} no sign of the fraud alleged by [m2:GUY.PTY the governing coalition]. [m3:GUY.GOV Keith Lowenfield], the chief election officer, nonetheless {e2 refuses} to declare [m4:GUY.OPP Irfaan Ali] the winner. [m5:BRB.GOV Mia Mottley], who leads Barbados, {e3 scolded} [m6=m2 those] who wanted to "steal an election". [m7:GUY.JUD The court of appeal] {e4 sits} on Thursday. Should [m8=m7 it] rule for [m9=m3 the official], [m10:USA.GOV Washington] {e5 might restrict} visas.
e1 m1 > m2 REJECT actual 2020-05-15/none ctx=election
e2 m3 > m4 REJECT actual 2020-05-15/none ctx=election
e3 m5 > m6 ACCUSE actual 2020-05-15/none mode=disapprove ctx=election
e4 m7 > m3 CONSULT planned 2020-05-21/day ctx=legal,election
e5 m10 > m3 SANCTION hypothetical 2020-05-15/none mode=discontinue ctx=election

### Kompas English 2018-12-05
[m1:WPNLA.REB Separatist gunmen] {e1 killed} [m2:IDN.LAB at least sixteen workers] building a bridge at Nduga, in the highlands of Papua, on Sunday. [m3=m2 Survivors] who hid in a local councillor's house were {e2 fetched} by [m4=m1 the same group] the next day. [m5:IDN.MIL Soldiers] flown in from Wamena {e3 recovered} four of [m6=m2 them] alive. [m7:IDN.GOV President Joko Widodo] {e4 ordered} [m8:IDN.MIL the military] and [m9:IDN.COP the police] to hunt down the perpetrators. [m10:WPNLA.REB Sebby Sambom], speaking for the rebels, {e5 said} the dead were soldiers in disguise. [m11:IDN.BUS Istaka Karya], the contractor, has {e6 pulled} [m12=m11 its] staff out.
e1 m1 > m2 ASSAULT actual 2018-12-02/day mode=firearms ctx=terrorism,territory
e2 m4 > m3 ASSAULT actual 2018-12-03/day mode=abduct ctx=terrorism,territory
e3 m5 > m6 AID actual 2018-12-05/none ctx=terrorism
e4 m7 > m1 COERCE requested 2018-12-05/none mode=arrest ctx=terrorism
e5 m10 > m2 ACCUSE actual 2018-12-05/none mode=allege ctx=terrorism
e6 m11 > m1 RETREAT actual 2018-12-05/none mode=withdraw ctx=economic

### Slovak Spectator 2018-03-15
[m1:SVK.GOV Robert Fico] {e1 stepped} aside on Thursday, seventeen days after the bodies of [m2:SVK.JRN Jan Kuciak] and [m3:SVK.CVL his fiancee] were found. [m4:SVK.GOV President Andrej Kiska], who had {e2 pressed} for a reshuffle, {e3 named} [m5:SVK.GOV Peter Pellegrini] to succeed [m6=m1 the three-time premier]. "Don't worry, [m7=m1 I] am not leaving politics," [m8=m1 he] told [m9=m4 the head of state] as the cameras rolled. [m10:SVK.CVL The organisers of the marches] {e4 will be back} in the squares on Friday: [m11=m10 they] {e5 ask} for an early vote.
e1 m1 > m4 RETREAT actual 2018-03-15/day mode=resign ctx=executive,corruption
e2 m4 > m1 REQUEST requested 2018-03-15/none mode=change ctx=executive
e3 m4 > m5 SUPPORT actual 2018-03-15/day ctx=executive
e4 m10 > m1 PROTEST planned 2018-03-16/day mode=demo ctx=executive,corruption
e5 m11 > m1 REQUEST requested 2018-03-15/none mode=change ctx=election

### Daily Post 2022-05-13
[m1:NGA.EDU A mob of fellow students] at a college in Sokoto {e1 stoned} [m2:NGA.EDU Deborah Samuel] and {e2 set} [m3=m2 her] body on fire on Thursday over a message in a class group. [m4:NGA.COP Officers] who tried to {e3 rescue} [m5=m2 the second-year student] were overwhelmed; [m6=m4 they] have {e4 arrested} two suspects since. [m7:NGA.REL The Sultan of Sokoto] {e5 condemned} the lynching. So did [m8:NGA.REL the Catholic bishop, Matthew Kukah], who has known [m9=m7 him] for thirty years and {e6 called} on [m10:NGA.CVL Christians] to stay calm.
e1 m1 > m2 ASSAULT actual 2022-05-12/day mode=primitive ctx=religion_ethnicity
e2 m1 > m3 ASSAULT actual 2022-05-12/day mode=primitive ctx=religion_ethnicity
e3 m4 > m5 AID actual 2022-05-12/day ctx=religion_ethnicity
e4 m6 > m1 COERCE actual 2022-05-13/none mode=arrest ctx=religion_ethnicity
e5 m7 > m1 ACCUSE actual 2022-05-13/none mode=disapprove ctx=religion_ethnicity
e6 m8 > m10 REQUEST requested 2022-05-13/none mode=yield ctx=religion_ethnicity

### Taipei Times 2014-03-24
[m1:TWN.COP Riot police] {e1 cleared} the Executive Yuan before dawn on Monday with water cannon and truncheons, five hours after [m2:TWN.EDU students] had {e2 broken} in. [m3:TWN.GOV Premier Jiang Yi-huah] said [m4=m3 he] had given the order. The group occupying [m5:TWN.LEG the legislature] itself was left alone: [m6:TWN.LEG the speaker], Wang Jin-pyng, {e3 will not ask} for force. [m7=m2 They] {e4 insist} that [m8:TWN.GOV Ma Ying-jeou] send the trade pact with [m9:@CHN China] back. [m10=m8 The president] {e5 is willing} to meet [m11=m2 their] leaders.
e1 m1 > m2 ASSAULT actual 2014-03-24/day mode=crowd-control ctx=repression
e2 m2 > m3 PROTEST actual 2014-03-23/day mode=riot ctx=economic
e3 m6 > m2 COERCE denied 2014-03-24/none ctx=legislative
e4 m7 > m8 REQUEST requested 2014-03-24/none mode=yield ctx=economic
e5 m10 > m11 AGREE actual 2014-03-24/none ctx=economic

### Zimbabwe Independent 2019-08-16
[m1:ZWE.COP Police] {e1 banned} the march late on Thursday and {e2 beat} [m2:ZWE.CVL those] who came to Africa Unity Square all the same. [m3:ZWE.JUD The High Court] had {e3 thrown} out an application from [m4:ZWE.OPP the MDC] to {e4 overturn} the prohibition. [m5=m4 Its] leader, [m6:ZWE.OPP Nelson Chamisa], lawyer and pastor, {e5 promised} more of the same in Bulawayo on Monday. [m7:ZWE.GOV Emmerson Mnangagwa's] spokesman {e6 charged} that [m8:USA.GOV the American embassy] was paying the organisers.
e1 m1 > m4 COERCE actual 2019-08-15/day mode=restrict ctx=repression
e2 m1 > m2 ASSAULT actual 2019-08-16/day mode=beat ctx=repression
e3 m3 > m4 REJECT actual 2019-08-16/none ctx=legal,repression
e4 m4 > m3 REQUEST requested 2019-08-16/none mode=yield ctx=legal,repression
e5 m6 > m7 PROTEST planned 2019-08-19/day mode=demo ctx=executive
e6 m7 > m8 ACCUSE actual 2019-08-16/none mode=allege ctx=diplomatic

### Korea Herald 2024-12-04
[m1:KOR.GOV Yoon Suk-yeol] {e1 lifted} martial law at half past four on Wednesday morning, six hours after [m2=m1 he] had {e2 declared} it. [m3:KOR.LEG A hundred and ninety lawmakers], some of [m4=m3 them] over the fence, had gathered to {e3 vote} it down while [m5:KOR.MIL commandos] {e4 smashed} the windows of the National Assembly. [m6:KOR.OPP Lee Jae-myung] {e5 urged} [m7=m1 the former prosecutor] to quit or be {e6 impeached}. Even [m8:KOR.PTY the leader of his own party] {e7 called} the decree unlawful. [m9:USA.GOV Washington] had not been told in advance.
e1 m1 > m3 CONCEDE actual 2024-12-04/day ctx=executive,pro_democracy
e2 m2 > m3 COERCE actual 2024-12-03/day mode=martial-law ctx=executive,pro_autocracy
e3 m3 > m1 REJECT actual 2024-12-04/day ctx=legislative
e4 m5 > m3 COERCE actual 2024-12-04/day mode=seize ctx=legislative,military
e5 m6 > m7 REQUEST requested 2024-12-04/none mode=change ctx=executive
e6 m3 > m7 ACCUSE hypothetical 2024-12-04/none mode=allege ctx=legislative
e7 m8 > m1 ACCUSE actual 2024-12-04/none mode=disapprove ctx=executive

### Vanuatu Daily Post 2015-10-12
[m1:VUT.LEG Speaker Marcellino Pipite] used a weekend as acting head of state to {e1 pardon} [m2=m1 himself] and [m3:VUT.LEG thirteen colleagues], all {e2 convicted} of bribery on Friday by [m4:VUT.JUD the Supreme Court]. "[m5=m1 I] did it to maintain peace," [m6=m1 he] said. [m7:VUT.GOV President Baldwin Lonsdale] flew home from [m8:@WSM Samoa] and {e3 vowed} to clean "the dirt from [m9=m7 my] backyard". On Friday [m10=m7 he] {e4 may annul} the order. [m11:VUT.CVL Transparency International's] local branch {e5 applauded} the Anglican priest.
e1 m1 > m3 CONCEDE actual 2015-10-10/none ctx=corruption,legal
e2 m4 > m1,m3 SANCTION actual 2015-10-09/day mode=convict ctx=corruption,legal
e3 m7 > m1 THREATEN threatened 2015-10-12/none ctx=corruption
e4 m10 > m1 REJECT hypothetical 2015-10-16/day ctx=corruption,legal
e5 m11 > m7 SUPPORT actual 2015-10-12/none ctx=corruption

### Cape Argus 2007-09-14 none
[m1:@ZAF Khayelitsha's] first public swimming pool opened on Thursday with a race between [m2:ZAF.GOV the mayor] and [m3:? an Olympic medallist]. [m4=m2 She] was given twenty metres' start. [m5=m3 He] still won, and lifted [m6=m2 his opponent] out by the elbow. [m7:ZAF.BUS A retailer] paid for the tiles; [m8:DEU.GOV the German consulate] lent a lifeguard, who had learnt to swim in [m9:@DEU the Elbe].

### Nepali Times 2006-04-25
[m1:NPL.GOV King Gyanendra] {e1 reinstated} parliament in a broadcast near midnight on Monday. The move meets the chief {e2 demand} of [m2:NPL.PTY the seven parties] which have {e3 run} a general strike for nineteen days. [m3=m2 The alliance] {e4 chose} [m4:NPL.PTY Girija Prasad Koirala], 84, to head a cabinet and {e5 called} off Tuesday's ring-road rally. [m5:CPNM.REB The Maoists], [m6=m2 its] partners since November, {e6 spurned} the offer as a plot by [m7=m1 the monarch]; [m8=m5 they] {e7 will go on} blockading the highways.
e1 m1 > m2 CONCEDE actual 2006-04-24/day ctx=pro_democracy,legislative
e2 m2 > m1 REQUEST requested 2006-04-24/none mode=change ctx=pro_democracy
e3 m2 > m1 PROTEST actual 2006-04-24/none mode=strike ctx=pro_democracy
e4 m3 > m4 SUPPORT actual 2006-04-25/none ctx=executive
e5 m3 > m1 CONCEDE actual 2006-04-25/none ctx=pro_democracy
e6 m5 > m7 REJECT actual 2006-04-25/none ctx=pro_democracy
e7 m8 > m1 PROTEST planned 2006-04-25/none mode=obstruct ctx=pro_democracy

### L'Express Maurice 2020-08-30
[m1:MUS.CVL Tens of thousands] in black {e1 filled} the waterfront of Port Louis on Saturday to blame [m2:MUS.GOV Pravind Jugnauth] for the oil that has been washing ashore since July. [m3=m2 The prime minister] {e2 told} [m4:#BBC the BBC] that [m5=m2 he] had done everything the experts advised. [m6:JPN.BUS Mitsui OSK], which chartered the Wakashio, {e3 apologised}, and [m7=m6 its] divers {e4 are helping} [m8:MUS.CVL fishermen] with the booms. [m9:IND.MIL A coast guard aircraft from Chennai] has {e5 brought} thirty tonnes of equipment. [m10:MUS.CVL Bruneau Laurette], who called the march, has {e6 sued} [m11:MUS.GOV two ministers].
e1 m1 > m2 PROTEST actual 2020-08-29/day mode=demo ctx=environment
e2 m3 > m1 REJECT actual 2020-08-29/none ctx=environment
e3 m6 > m8 CONCEDE actual 2020-08-30/none ctx=environment
e4 m7 > m8 AID actual 2020-08-30/none ctx=environment
e5 m9 > m8 AID actual 2020-08-30/none ctx=environment
e6 m10 > m11 ACCUSE actual 2020-08-30/none mode=allege ctx=environment,legal

### Balkan Insight 2021-12-05
[m1:SRB.CVL Environmental groups] {e1 closed} the motorway at Gazela bridge for a second Saturday over plans by [m2:MNC Rio Tinto] to mine lithium in the Jadar valley. [m3:SRB.CVL Masked men] with hammers {e2 attacked} [m4=m1 them] in Sabac, while [m5:SRB.COP police officers] looked on. [m6:SRB.GOV Aleksandar Vucic] {e3 sent} the expropriation law back to [m7:SRB.LEG parliament], one of the organisers' two {e4 demands}. [m8=m1 They] {e5 doubt} that [m9=m6 he] means it. [m10=m2 The Anglo-Australian firm], which has bought up forty houses, {e6 is prepared} to talk.
e1 m1 > m2 PROTEST actual 2021-12-04/day mode=obstruct ctx=environment,natural_resource
e2 m3 > m4 ASSAULT actual 2021-11-27/week mode=beat ctx=environment
e3 m6 > m1 CONCEDE actual 2021-12-05/none ctx=legislative,environment
e4 m1 > m6 REQUEST requested 2021-12-05/none mode=yield ctx=environment
e5 m8 > m9 REJECT actual 2021-12-05/none ctx=environment
e6 m10 > m1 AGREE actual 2021-12-05/none ctx=environment

### Yemen Times 2012-05-22
[m1:ALQAEDA.REB A suicide bomber] in uniform {e1 blew} [m2=m1 himself] up among [m3:YEM.MIL soldiers] rehearsing a parade in [m4:@YEM Sanaa] on Monday; at least ninety died. [m5:ALQAEDA.REB Ansar al-Sharia], the local arm of the network, {e2 threatened} more of the same unless [m6:YEM.MIL the army] ends [m7=m6 its] offensive in Abyan. [m8:YEM.GOV President Abd-Rabbu Mansour Hadi], who was unhurt, {e3 dismissed} two commanders, one of [m9:? them] [m10:YEM.ELI his predecessor's] nephew. [m11:USA.GOV Barack Obama] {e4 pledged} on the phone to stand by [m12=m8 him].
e1 m1 > m3 ASSAULT actual 2012-05-21/day mode=suicide-attack ctx=terrorism
e2 m5 > m6 THREATEN threatened 2012-05-21/none mode=violence ctx=terrorism
e3 m8 > m6 SANCTION actual 2012-05-21/none mode=expel ctx=military
e4 m11 > m12 AGREE planned 2012-05-22/none ctx=terrorism
