### Reuters 2019-02-23
[m1:NGA.GOV Nigeria's electoral commission] {e1 will allow} campaigning to resume, [m51=m1 its] chairman told parties on Monday, two days after [m52=m1 it] called off the vote five hours before the polls were due to open. [m2:NGA.PTY The ruling APC] and [m3:NGA.OPP the PDP] {e2 accuse} each other of having planned it. [m4:NGA.GOV President Buhari] said anyone snatching ballot boxes {e3 would do so} at the cost of [m53=m5 his] life. [m6:NGA.CVL Civic groups] {e4 denounced} that as a licence for [m7:NGA.MIL soldiers] to shoot. [m5:NGA.CRM Thugs], [m54=m4 his] aides insist, are all [m55=m4 he] meant.
e1 m1 > m2,m3 CONCEDE actual 2019-02-23/none ctx=election
e2 m2 > m3 ACCUSE actual 2019-02-23/none mode=allege ctx=election
e3 m4 > m5 THREATEN threatened 2019-02-23/none mode=violence ctx=election,repression
e4 m6 > m4 ACCUSE actual 2019-02-23/none mode=disapprove ctx=election,repression

### BBC 2013-06-18
What began with twenty centavos on a bus fare {e1 was} by Monday night the largest street protest in Brazil in twenty years. In São Paulo [m1:BRA.CVL the marchers] cheered [m2:BRA.COP military police], who had {e2 fired} rubber bullets at [m56=m1 them] four days earlier and now {e3 stood back} on orders of [m3:BRA.GOV Governor Geraldo Alckmin]. [m4:BRA.GOV Dilma Rousseff], herself once a guerrilla, said [m57=m4 she] {e4 was proud} of [m58=m1 them]. [m5:BRA.GOV Mayor Fernando Haddad] was {e5 expected} to yield on the fare within the week.
e1 m1 > m5 PROTEST actual 2013-06-17/day mode=demo ctx=economic
e2 m2 > m1 ASSAULT actual 2013-06-13/day mode=crowd-control ctx=repression
e3 m2 > m1 RETREAT actual 2013-06-17/day mode=withdraw ctx=repression
e4 m4 > m1 SUPPORT actual 2013-06-18/none ctx=pro_democracy
e5 m5 > m1 CONCEDE hypothetical 2013-06-18/none ctx=economic

### Moscow Times 2012-08-17
Two years each: [m1:RUS.JUD Judge Marina Syrova] {e1 was} three hours in explaining why [m2:RUS.CVL three members of Pussy Riot] had committed hooliganism motivated by religious hatred. [m59=m2 They] laughed when [m60=m1 she] came to the tights. [m3:RUS.REL The patriarchate], in whose main church [m61=m2 the band] had danced for forty seconds, then {e2 asked} [m4:RUS.GOV the authorities] for mercy, within the law. [m5:RUS.OPP Garry Kasparov] was {e3 carried} to a van on the courthouse steps; [m62=m5 he] says [m6:RUS.COP an officer] hit [m63=m5 him], [m64=m6 the officer] that [m65=m5 he] bit.
e1 m1 > m2 SANCTION actual 2012-08-17/day mode=convict ctx=religion_ethnicity,rights_freedoms
e2 m3 > m4 REQUEST requested 2012-08-17/none mode=yield ctx=religion_ethnicity,legal
e3 m6 > m5 COERCE actual 2012-08-17/day mode=arrest ctx=repression

### Reuters 2023-11-30
[m1:PAN.JUD Panama's Supreme Court] on Tuesday {e1 found} the contract of [m2:CAN.BUS First Quantum] unconstitutional. The decision brought [m3:PAN.CVL teachers, builders and fishermen], who had {e2 kept} boats in front of the mine's port for a month, dancing into the streets. [m4:PAN.GOV President Laurentino Cortizo] {e3 promised} an orderly closure. [m66=m2 The Canadian company] has {e4 notified} [m5:PAN.GOV the commerce ministry] that it will seek $20 billion in arbitration. In Chame [m6:PAN.CVL a retired lawyer] had {e5 shot} [m7:PAN.EDU two of the protesters] because [m67=m7 they] blocked [m68=m6 his] way.
e1 m1 > m2 SANCTION actual 2023-11-28/day mode=convict ctx=legal,natural_resource
e2 m3 > m2 PROTEST actual 2023-11-30/none mode=obstruct ctx=natural_resource,environment
e3 m4 > m3 CONCEDE actual 2023-11-30/none ctx=natural_resource,environment
e4 m2 > m5 THREATEN threatened 2023-11-30/none ctx=legal,natural_resource
e5 m6 > m7 ASSAULT actual 2023-11-30/none mode=firearms ctx=environment

### UN News 2022-04-08
By 93 votes to 24 [m1:UNGA the General Assembly] {e1 suspended} [m2:RUS.GOV Moscow] from the Human Rights Council on Thursday. [m3:UKR.GOV Kyiv's ambassador] had {e2 told} delegates that a no would be "pulling the trigger". [m4:CHN.GOV China], which abstained on earlier texts, {e3 voted against}. [m69=m2 The Russian mission] announced that [m70=m2 it] was {e4 leaving} the body of its own will. "<<q1 You do not submit [m71=m2 your] resignation after you are fired>>," answered [m5:UKR.GOV Sergiy Kyslytsya].
e1 m1 > m2 SANCTION actual 2022-04-07/day mode=expel ctx=human_rights,diplomatic
e2 m3 > m1 REQUEST requested 2022-04-07/day mode=assist ctx=diplomatic,human_rights
e3 m4 > m1 REJECT actual 2022-04-07/day ctx=diplomatic,human_rights
e4 m2 > m1 SANCTION actual 2022-04-07/day mode=withdraw ctx=diplomatic,human_rights
q1 m5 direct cue=answered

### Le Quotidien d'Oran 2008-04-02 
Prices again. In Oued Rhiou [m1:DZA.CVL youths] {e1 burned} the town hall, the tax office and [m2:DZA.PTY the RND's] branch on Tuesday after [m3:DZA.GOV the mayor] had said the new flats would go to whom [m72=m3 he] pleased. [m4:DZA.COP Gendarmes] from Relizane {e2 retook} the centre at dusk. No one [m73=m5 the prefecture] sent would {e3 meet} [m6:DZA.CVL the elders], who wanted the list made public. [m5:DZA.GOV The prefect] {e4 is now ready to}, [m74=m5 his] secretary said.
e1 m1 > m3 PROTEST actual 2008-04-01/day mode=riot ctx=human_security,corruption
e2 m4 > m1 COERCE actual 2008-04-01/day mode=seize ctx=human_security
e3 m5 > m6 REJECT actual 2008-04-02/none mode=meet ctx=human_security
e4 m5 > m6 AGREE planned 2008-04-02/none ctx=human_security

### Reuters 2015-05-03
[m1:ISR.CVL Ethiopian Israelis] {e1 threw} chairs and bottles in Rabin Square on Sunday night; [m2:ISR.COP mounted officers] {e2 answered} with stun grenades. Last week a clip went round in which [m3:ISR.COP a policeman] {e3 beats} [m4:ISR.MIL a soldier of that community], in uniform, for no visible reason. [m5:ISR.GOV Benjamin Netanyahu] {e4 will receive} [m75=m4 the young man] on Monday. [m76=m3 The officer] has been {e5 dismissed}, and [m6:ISR.GOV President Reuven Rivlin] {e6 admitted} that [m77=m7 the country] had "not looked, not listened". [m7:@ISR Israel] is home to 135,000 of [m78=m1 them].
e1 m1 > m2 PROTEST actual 2015-05-03/day mode=riot ctx=religion_ethnicity
e2 m2 > m1 ASSAULT actual 2015-05-03/day mode=crowd-control ctx=religion_ethnicity,repression
e3 m3 > m4 ASSAULT actual 2015-04-20/week mode=beat ctx=religion_ethnicity
e4 m5 > m4 AGREE planned 2015-05-04/day ctx=religion_ethnicity
e5 m8 > m3 SANCTION actual 2015-05-03/none mode=expel ctx=religion_ethnicity
e6 m6 > m1 CONCEDE actual 2015-05-03/none ctx=religion_ethnicity
[m8:ISR.COP The force] will study [m79=m8 its] habits.

### El Diario de Hoy 2012-03-27
For ten days fewer than half the usual number of Salvadorans have been murdered, and [m1:#ElFaro a website] says it knows why: [m2:SLV.GOV the security ministry] moved [m3:SLV.CRM thirty gang bosses] out of maximum security in exchange for {e1 peace}. [m4:SLV.GOV David Munguía Payés], the minister and a retired general, {e2 called} the report fantasy. [m5:SLV.REL Fabio Colindres], an army chaplain, then presented [m80=m5 himself] as the go-between: [m81=m5 he], not [m82=m6 the government], {e3 had talked} to [m83=m3 the prisoners]. [m6:SLV.GOV President Mauricio Funes] {e4 thanked} [m84=m5 him].
e1 m3 > m2 CONCEDE actual 2012-03-27/none ctx=crime said=m1
e2 m4 > m1 REJECT actual 2012-03-27/none ctx=crime
e3 m5 > m3 CONSULT actual 2012-03-27/none mode=third-party ctx=crime
e4 m6 > m5 SUPPORT actual 2012-03-27/none ctx=crime

### AP 2004-05-04 none
Mangoes came early to [m1:@MMR Mandalay]. [m4:MMR.BUS A trader] who supplies hotels in [m2:@THA Bangkok] said [m3:MMR.AGR growers] let [m85=m3 theirs] ripen on the tree this year because [m86=m3 they] could not get sacks. [m87=m4 She] pays by the hundred. [m88=m4 Her] aunt, who taught [m89=m4 her] the business, paid by the smell.

### The Monitor 2013-05-21
Copies of [m1:UGA.JRN the Daily Monitor] were not on the streets on Tuesday: [m2:UGA.COP detectives] had {e1 sealed} [m90=m1 its] printing press over a letter by [m3:UGA.MIL General David Sejusa], the coordinator of spies, saying that officers opposed to [m4:UGA.MIL the president's son] risked death. [m91=m3 He] is abroad and {e2 won't come home}. [m5:UGA.SPY His own service] {e3 has opened} a file on [m92=m3 him]. [m6:UGA.JRN Editors] from rival houses {e4 sat down} on the paper's doorstep; [m93=m2 officers] {e5 sprayed} [m94=m6 them].
e1 m2 > m1 COERCE actual 2013-05-21/day mode=censor ctx=rights_freedoms
e2 m3 > m5 REJECT actual 2013-05-21/none mode=yield ctx=military
e3 m5 > m3 ACCUSE actual 2013-05-21/none mode=investigate ctx=military
e4 m6 > m2 PROTEST actual 2013-05-21/none mode=demo ctx=rights_freedoms
e5 m2 > m6 ASSAULT actual 2013-05-21/none mode=crowd-control ctx=rights_freedoms,repression

### Reuters 2019-06-21
[m1:GEO.OPP Opponents of the ruling party] tried to {e1 storm} the legislature in Tbilisi on Thursday night because [m2:RUS.LEG a Duma member from Moscow], Sergei Gavrilov, had been allowed to sit in the speaker's chair. [m3:GEO.COP Riot squads] {e2 put out} two eyes with rubber bullets. [m4:GEO.LEG Irakli Kobakhidze], whose chair it was, {e3 resigned} on Friday. [m5:RUS.GOV Vladimir Putin] {e4 stopped} flights; [m6:GEO.GOV President Salome Zurabishvili], who had {e5 called} [m95=m5 his] country an enemy and occupier, said tourists were most welcome. [m7:RUS.BUS Travel agents] there put the loss at 80,000 bookings.
e1 m1 > m4 PROTEST actual 2019-06-20/day mode=riot ctx=diplomatic,territory
e2 m3 > m1 ASSAULT actual 2019-06-20/day mode=crowd-control ctx=repression
e3 m4 > m1 RETREAT actual 2019-06-21/day mode=resign ctx=legislative
e4 m5 > m6 SANCTION actual 2019-06-21/none mode=discontinue ctx=diplomatic,economic
e5 m6 > m5 ACCUSE actual 2019-06-21/none mode=disapprove ctx=diplomatic,territory

### CBC 2022-02-19
[m1:CAN.COP Officers from seven forces] linked arms on Friday and {e1 pushed} [m2:CAN.CVL the truckers] up Nicholas Street, away from [m3:CAN.LEG parliament], a block an hour. By nightfall a hundred had been {e2 cuffed}, including two of [m96=m2 their] leaders. [m97=m2 They] came three weeks ago to {e3 object} to a vaccine rule; [m98=m2 their] horns kept Ottawa awake until [m99:CAN.JUD a judge] silenced [m100=m2 them]. [m4:CAN.GOV Justin Trudeau's] use of emergency powers was {e4 challenged} in court by [m5:CAN.SOC a civil liberties association], and [m6:CAN.GOV Alberta's premier], Jason Kenney, {e5 intends} to join [m101=m5 it].
e1 m1 > m2 COERCE actual 2022-02-18/day mode=restrict ctx=health,repression
e2 m1 > m2 COERCE actual 2022-02-18/day mode=arrest ctx=health,repression
e3 m2 > m4 PROTEST actual 2022-02-19/none mode=obstruct ctx=health
e4 m5 > m4 ACCUSE actual 2022-02-19/none mode=allege ctx=legal,rights_freedoms
e5 m6 > m5 AGREE planned 2022-02-19/none ctx=legal

### Yemen Times 2011-03-22
Three days after [m1:YEM.UAF snipers] on rooftops {e1 killed} fifty-two in Change Square, [m2:YEM.MIL General Ali Mohsen], a kinsman of [m3:YEM.GOV Ali Abdullah Saleh], {e2 promised} on Monday to defend [m4:YEM.CVL the protesters] with [m102=m2 his] tanks. [m5:YEM.GOV The defence minister] said hours later that the army was {e3 behind} [m103=m3 the president]. Ambassadors in [m6:@EGY Cairo] and [m7:@KWT Kuwait] went over to the other side. [m104=m3 He] {e4 has offered} to go by January; [m8:YEM.OPP the opposition] wants [m105=m3 him] to {e5 go} now.
e1 m1 > m4 ASSAULT actual 2011-03-18/day mode=firearms ctx=repression
e2 m2 > m4 AGREE planned 2011-03-21/day ctx=military,pro_democracy
e3 m5 > m3 SUPPORT actual 2011-03-21/day ctx=military
e4 m3 > m8 CONCEDE actual 2011-03-22/none ctx=executive
e5 m8 > m3 REQUEST requested 2011-03-22/none mode=change ctx=executive

### Reuters 2020-11-16
By midday [m1:PER.GOV Manuel Merino] was gone, five days after [m2:PER.LEG Congress] {e1 swore} [m106=m1 him] in. The deaths of two students, hit by pellets on Saturday as [m3:PER.CVL a vast crowd] {e2 marched} on the legislature, cost [m107=m1 him] [m108=m1 his] whole cabinet overnight. [m4:PER.COP Police commanders] {e3 deny} that [m109=m4 their] men carried anything but rubber. [m110=m2 The chamber] could not {e4 agree} on a successor on Sunday evening: [m5:PER.PTY a left-wing poet], Rocío Silva, was {e5 voted down}. [m6:PER.JUD The prosecutor's office] {e6 has begun} a homicide inquiry against [m111=m1 him].
e1 m2 > m1 SUPPORT actual 2020-11-16/none ctx=legislative,executive
e2 m3 > m2 PROTEST actual 2020-11-14/day mode=demo ctx=legislative,executive
e3 m4 > m3 REJECT actual 2020-11-16/none ctx=repression
e5 m2 > m5 REJECT actual 2020-11-15/day ctx=legislative
e6 m6 > m1 ACCUSE actual 2020-11-16/none mode=investigate ctx=legal,repression
e4 m2 > m5 AGREE denied 2020-11-15/day ctx=legislative

### Cyprus Mail 2013-03-20
Not one hand went up for the levy. [m1:CYP.LEG The House] {e1 threw out} on Tuesday, 36 to nil with nineteen abstentions, a tax on bank deposits that [m2:CYP.GOV Nicos Anastasiades] had {e2 accepted} from [m3:EUROGROUP eurozone ministers] at dawn on Saturday. [m4:DEU.GOV Wolfgang Schäuble] {e3 warned} that the banks might never reopen. [m5:CYP.GOV Michalis Sarris], the finance minister, was in [m6:@RUS Moscow], {e4 asking} [m7:RUS.GOV his hosts] for five years longer to pay; "<<q1 [m112=m5 we] had a very honest discussion>>," [m113=m5 he] reported.
e1 m1 > m2 REJECT actual 2013-03-19/day mode=change ctx=legislative,economic
e2 m2 > m3 CONCEDE actual 2013-03-16/day ctx=economic
e3 m4 > m1 THREATEN threatened 2013-03-20/none ctx=economic
e4 m5 > m7 REQUEST requested 2013-03-20/none mode=assist ctx=economic
q1 m5 direct cue=reported

### Reuters 2017-06-05
[m1:SAU.GOV Riyadh], [m2:ARE.GOV Abu Dhabi], [m3:BHR.GOV Manama] and [m4:EGY.GOV Cairo] {e1 cut} all ties with [m5:QAT.GOV Doha] within ten minutes of one another on Monday morning. [m114=m5 The emirate], which hosts [m6:@USA the largest American base in the region], called the reasons [m115=m1+m2+m3+m4 they] gave baseless: [m116=m5 it] has never {e2 armed} extremists. [m7:KWT.GOV Emir Sabah al-Ahmad] flew to Jeddah to {e3 see} [m8:SAU.GOV King Salman]. [m9:TUR.GOV Recep Tayyip Erdoğan] {e4 promised} [m117=m5 the besieged state] food; by night, shelves were bare.
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e2 m5 > m1 ASSAULT denied 2017-06-05/none ctx=terrorism
e3 m7 > m8 CONSULT actual 2017-06-05/none mode=visit ctx=diplomatic
e4 m9 > m5 AGREE planned 2017-06-05/none ctx=diplomatic,human_security

### Tempo 2014-12-19 none
On the slopes of [m1:@IDN Merapi], [m2:IDN.EDU a volcanologist] changes the batteries of [m118=m2 her] seismograph by hand. A monitoring post run by [m3:IDN.GOV the geological agency] stands two kilometres below. [m119=m3 Its] staff of five take turns. [m120=m2 She] likes the night shift, [m121=m2 she] says: the mountain talks more, and [m122:IDN.CVL the villagers], who bring [m123=m2 her] ginger tea, talk less.

### Mizzima 2009-08-12
After a trial lasting three months, [m1:MMR.JUD the special court] inside Insein prison took six minutes to {e1 sentence} [m2:MMR.OPP Aung San Suu Kyi] to hard labour. Then [m3:MMR.GOV the home minister] stood up and read an order from [m4:MMR.MIL Senior General Than Shwe] {e2 halving} it and sending [m124=m2 the laureate] home. [m5:USA.CVL John Yettaw], who had swum to [m125=m2 her] house with plastic fins, got seven years. [m6:USA.LEG Senator Jim Webb] {e3 talked} to [m126=m4 the general] on Saturday and {e4 took} [m127=m5 him] back with [m128=m6 him]. [m7:GBR.GOV Gordon Brown] {e5 will seek} an arms embargo.
e1 m1 > m2 SANCTION actual 2009-08-12/none mode=convict ctx=legal,pro_autocracy
e2 m4 > m2 CONCEDE actual 2009-08-12/none ctx=legal
e3 m6 > m4 CONSULT actual 2009-08-08/day ctx=diplomatic
e4 m8 > m5 RETREAT actual 2009-08-12/none mode=release ctx=legal
e5 m7 > m4 SANCTION planned 2009-08-12/none mode=discontinue ctx=human_rights,military
[m8:MMR.GOV The authorities] gave no reason for letting the swimmer go.

### Times of Israel 2016-03-25
[m1:ISR.MIL A medic of the Kfir brigade] was filmed in Hebron on Thursday {e1 shooting} in the head [m2:PSE.CVL an Arab] who lay wounded after {e2 stabbing} [m3:ISR.MIL another soldier]. [m4:ISR.MIL The general staff] {e3 arrested} [m129=m1 him] within hours. [m5:ISR.GOV The defence minister], Moshe Ya'alon, {e4 vowed} to deal with [m130=m1 him] with full severity. [m6:ISR.PTY Naftali Bennett], a colleague in the cabinet, {e5 asked} whether [m131=m5 he] had lost [m132=m5 his] mind. [m7:PSE.GOV The Palestinian health ministry] {e6 termed} it an execution.
e1 m1 > m2 ASSAULT actual 2016-03-24/day mode=firearms ctx=military,human_rights
e2 m2 > m3 ASSAULT actual 2016-03-24/day mode=primitive ctx=terrorism
e3 m4 > m1 COERCE actual 2016-03-24/day mode=arrest ctx=military,legal
e4 m5 > m1 THREATEN threatened 2016-03-25/none mode=arrest ctx=military,legal
e5 m6 > m5 ACCUSE actual 2016-03-25/none mode=disapprove ctx=military
e6 m7 > m1 ACCUSE actual 2016-03-25/none mode=allege ctx=human_rights

### L'Orient-Le Jour 2020-08-09
Effigies of five politicians {e1 hung} from a gallows in Martyrs' Square on Saturday, four days after 2,750 tonnes of fertiliser flattened the port. [m1:LBN.ELI Retired officers] led [m2:LBN.CVL a group] that {e2 took} [m3:LBN.GOV the foreign ministry] and renamed it headquarters of the revolution; [m4:LBN.MIL the army] {e3 had} it back in three hours. [m5:LBN.GOV Hassan Diab] proposed early elections. One of [m6:LBN.GOV his ministers], Manal Abdel Samad, {e4 walked out} on Sunday and {e5 asked} [m7:LBN.CVL the Lebanese] to forgive [m133=m6 her].
e1 m2 > m5 PROTEST actual 2020-08-08/day mode=demo ctx=disasters,corruption
e2 m1,m2 > m3 PROTEST actual 2020-08-08/day mode=obstruct ctx=disasters,corruption
e3 m4 > m2 COERCE actual 2020-08-08/day mode=seize ctx=disasters
e4 m6 > m5 RETREAT actual 2020-08-09/day mode=resign ctx=disasters
e5 m6 > m7 CONCEDE actual 2020-08-09/day ctx=disasters

### The Telegraph Kolkata 2007-03-15
Fourteen [m1:IND.AGR villagers] fell at Nandigram on Wednesday when [m2:IND.COP Bengal's police], sent to end two months of barricades, {e1 fired} across a canal. Women and children had been put in front, chanting. [m134=m1 They] do not want [m135=m1 their] fields to become a chemical hub for [m3:IDN.BUS the Salim group of Jakarta]. [m4:IND.GOV Buddhadeb Bhattacharjee], the Marxist chief minister, {e2 took} the blame; [m5:IND.GOV the governor], Gopalkrishna Gandhi, {e3 spoke} of [m136=m5 his] cold horror. [m6:IND.OPP Mamata Banerjee] was {e4 turned back} on the road by [m7:IND.PTY cadres of the party].
e1 m2 > m1 ASSAULT actual 2007-03-14/day mode=firearms ctx=repression
e2 m4 > m1 CONCEDE actual 2007-03-15/none ctx=repression
e3 m5 > m4 ACCUSE actual 2007-03-15/none mode=disapprove ctx=repression
e4 m7 > m6 COERCE actual 2007-03-15/none mode=restrict ctx=repression

### Reuters 2024-01-10 
Hooded men with dynamite interrupted the afternoon news of TC in Guayaquil: [m1:ECU.CRM the intruders] {e1 made} [m2:ECU.JRN the presenter] beg [m137=m3 the police], on air, to leave. [m3:ECU.COP A tactical unit] {e2 freed} the staff and {e3 took} thirteen. [m4:ECU.GOV Daniel Noboa], president for six weeks, {e4 declared} that [m138=m5 the nation] was in armed conflict with twenty-two gangs. [m5:@ECU Ecuador] shares a border with [m6:PER.GOV Peru], which {e5 rushed} men to it. [m7:USA.GOV Washington] {e6 stands ready} to help.
e1 m1 > m2 ASSAULT actual 2024-01-10/none mode=abduct ctx=crime
e2 m3 > m2 AID actual 2024-01-10/none ctx=crime
e3 m3 > m1 COERCE actual 2024-01-10/none mode=arrest ctx=crime
e4 m4 > m1 THREATEN threatened 2024-01-10/none mode=violence ctx=crime,military
e5 m6 > m1 MOBILIZE actual 2024-01-10/none mode=police ctx=crime
e6 m7 > m4 AGREE planned 2024-01-10/none ctx=crime

### Sunday Times Malta 2006-02-05 none
The sacristan of Żejtun wound the clock for fifty-two years. [m139=m1 He], as [m2:MLT.REL the parish] learned on Sunday, left [m140=m2 it] all [m141=m1 he] had: a bicycle, a house and shares in [m3:ITA.BUS a Turin carmaker]. [m1:MLT.CVL Ġużeppi], as everyone called [m142=m1 him], came from a family that supplied three mayors. [m143=m2 It] will sell the shares. Nobody has dared touch the bicycle.

### Reuters 2018-07-15
[m1:HTI.GOV Prime Minister Jack Guy Lafontant] {e1 stood down} on Saturday on the floor of [m2:HTI.LEG the lower house] before [m144=m2 it] could {e2 censure} [m145=m1 him]. The week before, on advice from [m3:IMF the Washington-based lender], [m146=m1 he] had raised petrol by 38 percent during the World Cup match of [m4:@BRA Brazil]. [m5:HTI.CVL Port-au-Prince] {e4 burned} as soon as it was lost. [m147=m1 He] cancelled the increase next day. [m6:HTI.GOV President Jovenel Moïse] {e5 thanked} [m148=m1 him]; [m7:HTI.BUS the shop owners] want to be paid.
e1 m1 > m2 RETREAT actual 2018-07-14/day mode=resign ctx=executive
e2 m2 > m1 SANCTION hypothetical 2018-07-15/none mode=expel ctx=legislative
e4 m5 > m1 PROTEST actual 2018-07-02/week mode=riot ctx=economic
e5 m6 > m1 SUPPORT actual 2018-07-15/none ctx=executive

