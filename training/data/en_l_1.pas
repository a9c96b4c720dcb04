### Reuters 2021-03-05
[m1:SEN.OPP Ousmane Sonko], who came third in the last election, was {e1 detained} on [m51=m1 his] way to court on Wednesday after [m2=m1 his] supporters refused to let [m3:SEN.COP gendarmes] clear the road. [m4:SEN.CVL Crowds of young men] have since {e2 burned} petrol stations and the office of a newspaper close to [m5:SEN.GOV President Macky Sall]. [m6:SEN.COP The security forces] {e3 replied} with live rounds, killing at least four of [m7=m4 them]. "<<q1 [m8=m1 He] is answering to the law and to nobody else>>," [m9:SEN.GOV the interior minister] said.
e1 m3 > m1 COERCE actual 2021-03-03/day mode=arrest ctx=repression,legal
e2 m4 > m5 PROTEST actual 2021-03-05/none mode=riot ctx=repression
e3 m6 > m4 ASSAULT actual 2021-03-05/none mode=firearms ctx=repression
q1 m9 direct cue=said

### La Prensa 2018-07-12
For the third week running [m1:NIC.CVL students] barricaded inside the National Autonomous University {e1 refused} to hand over the campus. [m2:NIC.PRM Masked men in pick-up trucks], who according to [m3:NIC.REL the bishops] take [m10=m2 their] pay from [m4:NIC.GOV the presidential couple], {e2 fired} on the gates until dawn. [m5=m3 The clerics], mediators in a dialogue that [m6:NIC.GOV Daniel Ortega] opened in May, {e3 pleaded} with [m7=m6 him] on Thursday to call the gunmen off. [m8=m6 The former guerrilla] {e4 had labelled} [m9=m3 them] coup plotters only a day earlier.
e1 m1 > m6 REJECT actual 2018-07-12/none mode=yield ctx=repression
e2 m2 > m1 ASSAULT actual 2018-07-12/none mode=firearms ctx=repression
e3 m3 > m6 REQUEST requested 2018-07-12/day mode=yield ctx=repression,religion_ethnicity
e4 m6 > m3 ACCUSE actual 2018-07-11/day mode=allege ctx=religion_ethnicity

### Daily Nation 2017-09-01
[m1:KEN.JUD Kenya's Supreme Court] {e1 threw out} the result of last month's vote, the first time a bench on the continent has done so to a sitting president. [m2:KEN.OPP Raila Odinga], 72, embraced [m3:KEN.OPP his running mate] on the courthouse steps. [m4:KEN.GOV Uhuru Kenyatta], whose father fell out with [m5=m2 his rival's] father half a century ago, said [m6=m4 he] would {e2 respect} the ruling, then {e3 called} [m7=m1 the judges] crooks at a market in Burma an hour later. [m8:KEN.GOV The electoral commission], faulted by [m9=m1 them] for [m52=m8 its] handling of the forms, must {e4 hold} a new poll in sixty days.
e1 m1 > m4 SANCTION actual 2017-09-01/day ctx=legal,election
e2 m4 > m1 CONCEDE actual 2017-09-01/day ctx=legal,election
e3 m4 > m1 ACCUSE actual 2017-09-01/day mode=allege ctx=legal,election
e4 m8 > m2 CONCEDE planned 2017-09-01/none ctx=election

### AFP 2019-02-20
Eight [m1:HTI.UAF foreigners with automatic rifles], five of [m2=m1 them] American, were {e1 picked up} by [m3:HTI.COP officers] at a roadblock near the central bank. [m4=m1 They] told [m5=m3 their captors] that [m6=m1 they] worked for [m7:HTI.GOV the government] and would say no more. [m8:HTI.GOV The prime minister], Jean-Henry Céant, {e2 denied} having hired [m9=m1 them]. By Wednesday evening [m10:USA.GOV the US embassy] had flown [m11=m1 the group] out without charge, and [m12:HTI.LEG senators] {e3 demanded} to know who had signed the papers.
e1 m3 > m1 COERCE actual 2019-02-20/none mode=arrest ctx=crime
e2 m8 > m1 REJECT actual 2019-02-20/none ctx=crime
e3 m12 > m7 REQUEST requested 2019-02-20/none mode=change ctx=legislative,crime

### Dhaka Tribune 2018-08-06
Nine days after a bus ran over two of [m1:BGD.EDU their classmates], [m2:BGD.EDU teenagers in school uniform] were still {e1 stopping} cars at Dhaka's crossings to check licences. On Saturday [m3:BGD.PTY men in helmets], said by [m4:BGD.CVL witnesses] to belong to the student wing of the ruling party, {e2 set upon} [m5=m2 them] with machetes in Jigatola. [m6:BGD.GOV The home minister] {e3 asked} [m10:BGD.CVL parents] to take [m7=m2 their children] home. [m8:BGD.JRN Shahidul Alam], a photographer who had described the violence on Al Jazeera, was {e4 dragged} from [m53=m8 his] flat by [m9:BGD.COP plainclothes detectives] the following night.
e1 m2 > m6 PROTEST actual 2018-08-06/none mode=obstruct ctx=human_security
e2 m3 > m2 ASSAULT actual 2018-08-04/day mode=primitive ctx=repression said=m4
e3 m6 > m10 REQUEST requested 2018-08-06/none mode=yield ctx=human_security
e4 m9 > m8 COERCE actual 2018-08-05/day mode=arrest ctx=repression,rights_freedoms

### El Tiempo 2021-05-10
[m1:COL.CVL Residents of the wealthy south of Cali], dressed in white, {e1 shot} at [m2:COL.CVL an indigenous convoy] on Sunday while [m3:COL.COP the police] {e2 looked on}. At least eight [m4=m2 of the marchers] were wounded. [m5=m2 The minga], as the column calls itself, had come down from Cauca to guard strikers' roadblocks. [m6:COL.GOV President Iván Duque] {e3 urged} [m7=m2 them] to return to their reservations, which [m8:COL.PTY the regional council CRIC] {e4 took as} an insult: "<<q1 [m9=m6 He] sends [m10=m8 us] home as if the city were not ours>>."
e1 m1 > m2 ASSAULT actual 2021-05-09/day mode=firearms ctx=religion_ethnicity
e2 m3 > m2 AID denied 2021-05-09/day ctx=religion_ethnicity
e3 m6 > m2 REQUEST requested 2021-05-10/none mode=yield ctx=religion_ethnicity
e4 m8 > m6 ACCUSE actual 2021-05-10/none mode=disapprove ctx=religion_ethnicity
q1 m8 direct

### Gazeta Wyborcza 2020-10-23
[m1:POL.JUD The constitutional tribunal] on Thursday {e1 struck down} the clause that let [m2:POL.CVL women] end a pregnancy when the foetus is damaged beyond hope. Within hours [m3=m2 they] {e2 were outside} the Warsaw villa of [m4:POL.PTY Jarosław Kaczyński], the man whom most Poles think runs the country from the back seat. [m5:POL.COP Police in gas masks] {e3 sprayed} [m6=m3 them]; fifteen were {e4 taken away}. [m7:POL.REL The episcopate], whose head had long asked for such a verdict, {e5 thanked} the bench.
e1 m1 > m2 COERCE actual 2020-10-22/day mode=restrict ctx=gender,rights_freedoms
e2 m2 > m4 PROTEST actual 2020-10-22/day mode=demo ctx=gender,rights_freedoms
e3 m5 > m2 ASSAULT actual 2020-10-23/none mode=crowd-control ctx=gender,repression
e4 m5 > m2 COERCE actual 2020-10-23/none mode=arrest ctx=gender,repression
e5 m7 > m1 SUPPORT actual 2020-10-23/none ctx=gender,religion_ethnicity

### Lusaka Times 2017-04-13
[m1:ZMB.COP Paramilitary officers] broke down the gate of [m2:ZMB.OPP Hakainde Hichilema], {e1 fired} tear gas into [m13=m2 his] bedroom and {e2 led him off} in handcuffs. The quarrel is over a motorcade: three days before, [m3=m2 the businessman] had failed to pull over for that of [m4:ZMB.GOV President Edgar Lungu] on the road to Mongu. [m5:ZMB.JUD Prosecutors] have {e3 charged} [m6=m2 him] with treason, for which there is no bail. [m7:ZMB.REL The Catholic bishops] {e4 likened} the country to a dictatorship; [m8:ZMB.PTY the ruling Patriotic Front] {e5 advised} [m9=m7 them] to stick to the pulpit.
e1 m1 > m2 ASSAULT actual 2017-04-13/none mode=crowd-control ctx=repression
e2 m1 > m2 COERCE actual 2017-04-13/none mode=arrest ctx=repression
e3 m5 > m2 ACCUSE actual 2017-04-13/none mode=allege ctx=legal
e4 m7 > m4 ACCUSE actual 2017-04-13/none mode=disapprove ctx=religion_ethnicity,pro_autocracy
e5 m8 > m7 REQUEST requested 2017-04-13/none mode=yield ctx=religion_ethnicity

### The Age 2014-03-28 none
[m9:AUS.BUS The new chairman] of [m1:AUS.BUS the Melbourne tram operator] took [m54=m9 his] seat on Friday. [m2=m1 The company], half of it owned by a French pension fund, carries 180 million passengers a year, more than [m3=m1 its] Sydney cousin. [m4=m1 It] will publish [m5=m1 its] accounts in May. [m55=m9 He] told reporters [m56=m9 he] still cycles to work, and that [m57=m9 he] has no plans to touch fares before the summer.

### Kyiv Post 2019-05-20
[m1:UKR.GOV Volodymyr Zelenskiy] had been president for eleven minutes when [m2=m1 he] {e1 dissolved} [m3:UKR.LEG the Rada]. [m4=m1 The comedian] then turned to [m5:UKR.GOV the cabinet benches] and {e2 invited} [m6=m5 them] to write out their resignations. [m7:UKR.GOV Prime Minister Volodymyr Groysman], who belongs to a different party, {e3 obliged} before nightfall. Parliament's largest faction, [m8:UKR.PTY the bloc of the defeated incumbent], {e4 will contest} the decree in court, one of [m9=m8 its] lawyers said.
e1 m1 > m3 COERCE actual 2019-05-20/day mode=restrict ctx=legislative
e2 m1 > m5 REQUEST requested 2019-05-20/day mode=change ctx=executive
e3 m7 > m1 CONCEDE actual 2019-05-20/day ctx=executive
e4 m8 > m1 ACCUSE planned 2019-05-20/none mode=allege ctx=legislative,legal

### Caretas 2022-12-08
[m1:PER.GOV Pedro Castillo] went on television at noon to say that [m2:PER.LEG Congress] was {e1 closed}. Ministers resigned one after the other, [m3:PER.MIL the joint command] {e2 would not follow} [m4=m1 him], and by two [m5=m2 the legislature], very much in session, had {e3 removed} [m6=m1 the former schoolteacher] by 101 votes. [m7=m1 He] was heading for the Mexican embassy when [m8:PER.COP his own bodyguards] {e4 turned the car round}. [m9:PER.GOV Dina Boluarte], [m58=m1 his] deputy until that morning, was sworn in before dusk.
e1 m1 > m2 COERCE actual 2022-12-07/day mode=restrict ctx=pro_autocracy,legislative
e2 m3 > m1 REJECT actual 2022-12-07/day mode=yield ctx=pro_autocracy
e3 m2 > m1 SANCTION actual 2022-12-07/day mode=expel ctx=legislative,political_institutions
e4 m8 > m1 COERCE actual 2022-12-07/day mode=arrest ctx=pro_democracy

### Premium Times 2020-10-21
At the Lekki toll gate the lights went out first. Then, say [m1:NGA.CVL young people] who had {e1 been sitting} there for twelve days against [m59:NGA.COP a notorious police squad], [m2:NGA.MIL soldiers] {e2 opened fire} on [m3=m1 them] as [m60=m1 they] sang the anthem. [m4:NGA.MIL The army] {e3 branded} the reports fake news. [m5:NGA.GOV Lagos State's governor], Babajide Sanwo-Olu, visited the wounded and spoke of "forces beyond our direct control". [m6:AMNESTY Amnesty International] puts the dead at twelve; [m7=m5 he] had first mentioned none.
e1 m1 > m4 PROTEST actual 2020-10-21/none mode=demo ctx=repression
e2 m2 > m1 ASSAULT actual 2020-10-20/day mode=firearms ctx=repression said=m1
e3 m4 > m1 REJECT actual 2020-10-21/none ctx=repression,misinformation

### Malay Mail 2020-02-25
In the space of a Sunday evening [m1:MYS.PTY Bersatu] {e1 walked out} of the governing coalition, and [m2:MYS.GOV its chairman, Mahathir Mohamad], {e2 tendered} [m61=m2 his] resignation to [m3:MYS.GOV the king]. [m4=m3 The monarch] {e3 asked} the 94-year-old to stay on as caretaker. [m5:MYS.PTY Anwar Ibrahim], to whom [m6=m2 he] had twice promised the job, {e4 blamed} [m7:MYS.PTY former friends in his own party] rather than [m8=m2 the old man]. On Tuesday [m9=m3 the palace] began {e5 interviewing} [m10:MYS.LEG all 222 members of the lower house], two minutes each.
e1 m1 > m5 SANCTION actual 2020-02-25/none mode=withdraw ctx=political_institutions,legislative
e2 m2 > m3 RETREAT actual 2020-02-25/none mode=resign ctx=executive
e3 m3 > m2 REQUEST requested 2020-02-25/none mode=assist ctx=executive
e4 m5 > m7 ACCUSE actual 2020-02-25/none mode=allege ctx=political_institutions
e5 m3 > m10 CONSULT actual 2020-02-25/day ctx=legislative

### Le Soir 2012-10-19
Seven hundred [m1:BEL.LAB steelworkers from Liège], some in masks, {e1 pelted} [m2:BEL.COP a police line] in Namur with bolts. [m3=m2 It] {e2 turned the hoses} on [m4=m1 them]. [m5:BEL.GOV The Walloon government], whose seat the men wanted to reach, had promised [m62=m1 their] unions a public buyer for the furnaces; [m6:MNC ArcelorMittal], the owner, {e3 will not sell}. "<<q1 [m7=m5 We] have no army to send to Luxembourg>>," said [m8:BEL.GOV the economy minister], Jean-Claude Marcourt.
e1 m1 > m2 PROTEST actual 2012-10-19/none mode=riot ctx=economic
e2 m2 > m1 ASSAULT actual 2012-10-19/none mode=crowd-control ctx=economic
e3 m6 > m5 REJECT actual 2012-10-19/none mode=yield ctx=economic
q1 m8 direct cue=said

### Times of Malta 2019-12-01
[m1:MLT.BUS Yorgen Fenech], the heir to a casino fortune, was {e1 arraigned} late on Saturday as an accomplice in the murder of [m2:MLT.JRN Daphne Caruana Galizia]. [m3=m1 He] pleaded not guilty. In a televised address the next day [m4:MLT.GOV Joseph Muscat] said [m5=m4 he] {e2 would step down} in January. That is too late for [m6:MLT.CVL the thousands] who have {e3 hurled} eggs at [m63=m4 his] office for a fortnight, and for [m7:MLT.CVL the journalist's sons], who {e4 want} [m8=m4 him] investigated first. [m9:MLT.OPP The Nationalists] {e5 staged a walkout} from [m10:MLT.LEG parliament].
e1 m4 > m1 ACCUSE actual 2019-11-30/day mode=allege ctx=legal,corruption
e2 m4 > m6 CONCEDE actual 2019-12-01/day ctx=executive,corruption
e3 m6 > m4 PROTEST actual 2019-12-01/none mode=riot ctx=corruption
e4 m7 > m4 REQUEST requested 2019-12-01/none mode=change ctx=corruption,legal
e5 m9 > m4 PROTEST actual 2019-12-01/none mode=boycott ctx=legislative,corruption

### VOA 2015-12-14
Overnight from Friday to Saturday [m1:BDI.REB gunmen] {e1 attacked} three barracks in Bujumbura. [m2:BDI.MIL The army] beat [m3=m1 them] off, and then, [m64:BDI.CVL residents] say, [m4:BDI.COP its policemen] went from house to house in Nyakabiga and {e2 shot} [m5:BDI.CVL young men] in the head. [m6:BDI.GOV Pierre Nkurunziza's office] {e3 denies} that. [m7:AU The African Union], in whose name [m8:@ETH Addis Ababa] had hosted talks, {e4 said} it would not tolerate another genocide. [m9=m6 The presidency] has {e5 not answered} [m10=m7 its] offer of five thousand men.
e1 m1 > m2 ASSAULT actual 2015-12-11/day mode=firearms ctx=military
e2 m4 > m5 ASSAULT actual 2015-12-12/day mode=targeted ctx=repression,human_rights
e3 m6 > m7 REJECT actual 2015-12-14/none ctx=repression
e4 m7 > m6 THREATEN threatened 2015-12-14/none mode=violence ctx=peacekeeping,human_rights
e5 m6 > m7 REJECT actual 2015-12-14/none mode=assist ctx=peacekeeping

### Bangkok Post 2021-11-11
Calls for reform of the monarchy amount to an attempt to overthrow it, [m1:THA.JUD the constitutional court] {e1 ruled} on Wednesday. The case concerned speeches made in August last year by [m2:THA.CVL three activists], among them [m3:THA.JUD the lawyer Arnon Nampa] and [m4:THA.EDU a student nicknamed Rung], who {e2 walked out} of the chamber with [m65=m4 her] counsel. The bench {e3 ordered} [m5=m2 them], and any group "in their network", to stop. [m6=m4 She] told reporters outside that [m7=m2 they] {e4 had never wanted} to topple anyone.
e1 m1 > m2 SANCTION actual 2021-11-10/day mode=convict ctx=legal,rights_freedoms
e2 m4 > m1 PROTEST actual 2021-11-10/day mode=boycott ctx=legal,rights_freedoms
e3 m1 > m2 COERCE actual 2021-11-10/day mode=restrict ctx=legal,rights_freedoms
e4 m4 > m1 REJECT actual 2021-11-11/none ctx=legal,rights_freedoms

### Miami Herald 2004-03-01
[m1:HTI.GOV Jean-Bertrand Aristide] boarded a leased jet before sunrise on Sunday; whether [m2=m1 he] {e1 went} or was taken is disputed. "<<q1 [m3=m1 I] was {e2 kidnapped}>>," [m4=m1 the former priest] told a radio host by telephone from [m5:@CAF Bangui]. [m6:USA.GOV Colin Powell] {e3 dismissed} the story as absurd and said [m7:USA.MIL the marines] had merely {e4 escorted} [m8=m1 him]. In Port-au-Prince [m9:HTI.REB Guy Philippe], the former commander whose band had taken the north, drove in waving to the crowd.
e1 m1 > m9 RETREAT actual 2004-02-29/day mode=resign ctx=executive
e2 m7 > m1 ASSAULT denied 2004-02-29/day mode=abduct ctx=diplomatic said=m1
e3 m6 > m1 REJECT actual 2004-03-01/none ctx=diplomatic
e4 m7 > m1 AID actual 2004-02-29/day ctx=diplomatic said=m6
q1 m1 direct cue=told

### Straits Times 2015-04-12 none
Rain kept the crowd small at Bishan on Sunday. [m1:SGP.CVL The home side], who had lost [m2=m1 their] striker to injury, went ahead through a defender, and [m3:@JOR Amman's] champions, despite two coaches in as many months, drew level before the break. Neither team could find a winner. "<<q1 [m4=m1 We] were tired and so were [m66=m3 they]>>," the captain said.
q1 m1 direct cue=said

### Mmegi 2011-06-14
Botswana's [m1:BWA.LAB public service unions] {e1 suspended} an eight-week strike on Monday, empty-handed. [m2:BWA.GOV President Ian Khama] {e2 had offered} three per cent and not a decimal more. [m3=m1 They] had begun by {e3 demanding} sixteen. Some 1,500 [m4:BWA.MED nurses and doctors] whom [m5:BWA.GOV the health ministry] {e4 sacked} for leaving wards unattended will have to reapply for [m6=m4 their] posts, an aide to [m7=m2 him] told the state broadcaster. [m8:BWA.OPP The three opposition parties] {e5 accuse} [m9=m2 the general's son] of running the country like a barracks.
e1 m1 > m2 CONCEDE actual 2011-06-13/day ctx=economic
e2 m2 > m1 AGREE planned 2011-06-14/none ctx=economic
e3 m1 > m2 REQUEST requested 2011-06-14/none mode=yield ctx=economic
e4 m5 > m4 SANCTION actual 2011-06-14/none mode=expel ctx=health,economic
e5 m8 > m2 ACCUSE actual 2011-06-14/none mode=disapprove ctx=executive

### Daily Star 2011-01-13
[m1:LBN.GOV Saad Hariri] was shaking hands with [m2:USA.GOV Barack Obama] in the Oval Office on Wednesday when [m3:LBN.PTY ten ministers of the rival camp] {e1 quit} [m67=m1 his] cabinet in Beirut and, an hour on, [m4:LBN.PTY an eleventh] brought it down. The issue is [m5:STL.JUD the tribunal] that is about to {e2 indict} [m6:HEZBOLLAH.PTY members of Hezbollah] over [m7:LBN.ELI his father's] murder. [m8=m6 The Shia party] had {e3 asked} [m9=m1 the younger Hariri] to disown [m10=m5 it]. [m11=m1 He] {e4 refused}.
e1 m3 > m1 SANCTION actual 2011-01-12/day mode=withdraw ctx=executive,legal
e2 m5 > m6 ACCUSE planned 2011-01-13/none mode=allege ctx=legal
e3 m6 > m1 REQUEST requested 2011-01-13/none mode=yield ctx=legal
e4 m1 > m6 REJECT actual 2011-01-13/none mode=yield ctx=legal

### Radio Okapi 2016-12-20
Whistles and saucepans greeted the last minute of [m1:COD.GOV Joseph Kabila's] mandate in Kinshasa on Monday night. By morning [m2:COD.COP the Republican Guard] had {e1 killed} at least twenty [m3:COD.CVL residents] in Lingwala and Ngaba. [m4:COD.OPP Étienne Tshisekedi], 84, {e2 told} [m5=m3 the population] in a video not to recognise a man whose time is up. [m6:COD.REL The Catholic conference], which is {e3 mediating} between [m7=m4 the veteran opponent] and [m8:COD.PTY the majority], will resume on Wednesday; "<<q1 [m9=m6 we] cannot bury and negotiate the same day>>," [m68=m6 its] secretary said.
e1 m2 > m3 ASSAULT actual 2016-12-20/none mode=firearms ctx=repression
e2 m4 > m3 REQUEST requested 2016-12-20/none mode=change ctx=pro_democracy
e3 m6 > m4,m8 CONSULT actual 2016-12-20/none mode=third-party ctx=pro_democracy,political_institutions
q1 m6 direct cue=said

### Taipei Times 2014-03-24
After five nights in the debating chamber [m1:TWN.EDU the students] had company: [m2:TWN.EDU another crowd] {e1 climbed} into the cabinet building across the road on Sunday evening. [m3:TWN.GOV Premier Jiang Yi-huah], who had spent twenty minutes with [m4=m1 the first group] on Saturday and {e2 declined} to withdraw the trade pact with China, {e3 sent in} [m5:TWN.COP riot police]. [m6=m5 They] {e4 used} batons and water cannon; 61 [m7=m2 of the intruders] were {e5 held}. [m8:TWN.LEG The Speaker], [m9=m3 his] party colleague, has refused to have the first hall cleared.
e1 m2 > m3 PROTEST actual 2014-03-23/day mode=obstruct ctx=legislative,economic
e2 m3 > m1 REJECT actual 2014-03-22/day mode=yield ctx=economic
e3 m3 > m2 MOBILIZE actual 2014-03-24/none mode=police ctx=repression
e4 m5 > m2 ASSAULT actual 2014-03-24/none mode=crowd-control ctx=repression
e5 m5 > m2 COERCE actual 2014-03-24/none mode=arrest ctx=repression

### Prothom Alo English 2013-02-14 none
Spring arrived in Dhaka with marigolds. [m1:BGD.BUS A florists' association] says [m2=m1 its] members sold twelve million stems, most of them from Jessore. At the book fair [m3:BGD.EDU a retired professor of Bangla] signed copies of [m69=m3 his] memoirs, which describe a boyhood in Barisal and say little about the war. [m4=m3 He] is 81. [m70=m3 His] publisher, a former banker, poured tea for the queue.

### Al-Ahram Weekly 2008-04-10
[m1:EGY.LAB Weavers in Mahalla al-Kubra] never got as far as stopping the looms on Sunday, because [m2:EGY.COP plainclothes police] had {e1 taken control} of the mill before the shift. [m3:EGY.CVL Townspeople] then {e2 tore down} a poster of [m4:EGY.GOV Hosni Mubarak] and stamped on it. [m5:EGY.CVL A boy of fifteen], watching from a balcony, died of [m6:EGY.COP a rubber bullet] {e3 fired} from below. [m7:EGY.GOV The prime minister] came two days later with a month's bonus for [m8=m1 the workforce]; "<<q1 [m9=m7 we] {e4 thank} those who stayed calm>>," Ahmed Nazif told [m10=m1 them].
e1 m2 > m1 COERCE actual 2008-04-06/day mode=seize ctx=repression,economic
e2 m3 > m4 PROTEST actual 2008-04-06/day mode=vandalize ctx=economic
e3 m2 > m5 ASSAULT actual 2008-04-10/none mode=crowd-control ctx=repression
e4 m7 > m1 SUPPORT actual 2008-04-08/day ctx=economic
q1 m7 direct cue=told
