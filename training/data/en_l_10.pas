### AP 2023-03-17
[m1:FRA.GOV Élisabeth Borne] {e1 pushed} the pension law past [m2:FRA.LEG the National Assembly] on Thursday without a vote. [m51=m2 Deputies] on the left sang the anthem to drown [m52=m1 her] out. [m3:FRA.LAB The CGT], which has led eight days of strikes against the reform, {e2 called} a ninth for next week, and [m4:FRA.OPP the far right] {e3 filed} a censure motion. [m5:FRA.GOV The president's] spokesman said that [m53=m5 he] {e4 stood by} [m54=m1 his prime minister]. By midnight [m6:FRA.COP police] had {e5 detained} 310 [m7:FRA.CVL people] around the Place de la Concorde.
e1 m1 > m2 COERCE actual 2023-03-16/day mode=restrict ctx=legislative,economic
e2 m3 > m1 PROTEST planned 2023-03-17/none mode=strike ctx=economic
e3 m4 > m1 REQUEST requested 2023-03-16/day mode=change ctx=legislative
e4 m5 > m1 SUPPORT actual 2023-03-17/none ctx=executive
e5 m6 > m7 COERCE actual 2023-03-16/day mode=arrest ctx=repression

### Reuters 2017-09-11
[m1:ZAF.OPP The Democratic Alliance] said on Monday it would {e1 ask} [m2:ZAF.JUD the high court] to force [m3:ZAF.JUD the National Prosecuting Authority] to reinstate 783 counts of corruption against [m4:ZAF.GOV President Jacob Zuma]. [m55=m1 The party] has pursued the matter for eight years. [m56=m3 The authority], whose head was appointed by [m57=m4 him], {e2 dropped} the case weeks before [m58=m4 he] first took office. [m5:ZAF.GOV The presidency] {e3 dismissed} the application as a publicity stunt. [m6:GBR.BUS Bell Pottinger], a British public relations firm that [m59=m1 the same party] had {e4 reported} to [m60=m6 its] trade body, is meanwhile close to collapse.
e1 m1 > m2 REQUEST requested 2017-09-11/day mode=assist ctx=legal,corruption
e2 m3 > m4 CONCEDE actual 2017-09-11/none ctx=legal,corruption
e3 m5 > m1 REJECT actual 2017-09-11/none ctx=legal,corruption
e4 m1 > m6 ACCUSE actual 2017-09-11/none mode=allege ctx=corruption

### The Nation 2018-05-08
[m1:PAK.GOV Ahsan Iqbal], Pakistan's interior minister, was {e1 shot} in the arm at a corner meeting in Narowal on Sunday. [m2:PAK.REL The gunman], 21, told [m3:PAK.COP investigators] that [m61=m2 he] acted because of a change in the oath [m62:PAK.LEG lawmakers] take. [m4:PAK.REL Tehreek-e-Labbaik], the group [m63=m2 he] says inspired [m64=m2 him], {e2 distanced itself} from the attack. Last November [m65=m4 it] {e3 paralysed} the capital for three weeks over the same issue, and [m5:PAK.MIL the army] {e4 brokered} a settlement under which [m6:PAK.GOV the law minister] {e5 left} the cabinet.
e1 m2 > m1 ASSAULT actual 2018-05-06/day mode=firearms ctx=religion_ethnicity
e2 m4 > m2 REJECT actual 2018-05-08/none ctx=religion_ethnicity
e3 m4 > m1 PROTEST actual 2017-11-01/month mode=obstruct ctx=religion_ethnicity
e4 m5 > m4 CONSULT actual 2017-11-01/month mode=third-party ctx=religion_ethnicity
e5 m6 > m4 RETREAT actual 2017-11-01/month mode=resign ctx=religion_ethnicity

### Reuters 2009-06-29
[m1:HND.MIL Soldiers] took [m2:HND.GOV Manuel Zelaya] from [m66=m2 his] bed at dawn on Sunday and {e1 flew} [m67=m2 him] to [m3:@CRI Costa Rica] in [m68=m2 his] nightclothes. [m4:HND.LEG Congress] {e2 named} [m5:HND.GOV Roberto Micheletti], [m69=m4 its] speaker, to finish the term. [m70=m5 He] said that [m6:HND.JUD the Supreme Court] had ordered the arrest; [m71=m6 the tribunal] confirmed it. [m7:OAS The Organization of American States] {e3 gave} [m8:HND.GOV the new authorities] three days to put [m72=m2 the rancher] back. [m9:VEN.GOV Caracas], whose envoy was roughed up, {e4 placed} [m73=m9 its] troops on alert.
e1 m1 > m2 COERCE actual 2009-06-28/day mode=deport ctx=pro_autocracy,executive
e2 m4 > m5 SUPPORT actual 2009-06-28/day ctx=legislative,executive
e3 m7 > m8 THREATEN threatened 2009-06-29/none mode=expel ctx=diplomatic,pro_democracy
e4 m9 > m8 MOBILIZE actual 2009-06-29/none mode=troops ctx=military,diplomatic

### Al-Monitor 2018-11-06
Turkish lira down, prices up, and [m1:TUR.LAB the building workers' union] says it has had enough. [m74=m1 Its] chairman was {e1 arrested} in September with thirty others for {e2 protesting} against bedbugs in the barracks of Istanbul's new airport. [m2:TUR.COP The gendarmerie] {e3 used} tear gas in the canteen then. [m3:TUR.JUD Prosecutors] have since {e4 indicted} sixty-one [m4:TUR.LAB labourers]. [m5:TUR.BUS The consortium], all of whose owners are friends of [m75:TUR.GOV the president], {e5 promised} cleaner beds. [m6:NGO Building and Wood Workers' International], based in Geneva, {e6 wants} [m76=m3 the case] dropped.
e1 m2 > m1 COERCE actual 2018-09-01/month mode=arrest ctx=repression
e2 m1 > m5 PROTEST actual 2018-09-01/month mode=demo ctx=economic
e3 m2 > m1 ASSAULT actual 2018-09-01/month mode=crowd-control ctx=repression
e4 m3 > m4 ACCUSE actual 2018-11-06/none mode=allege ctx=legal,economic
e5 m5 > m4 AGREE planned 2018-11-06/none ctx=economic
e6 m6 > m3 REQUEST requested 2018-11-06/none mode=yield ctx=legal

### Reuters 2021-04-20
[m1:TCD.MIL The army] announced on state television that [m2:TCD.GOV Idriss Déby] had died of wounds suffered at the front against [m3:FACT.REB rebels from the north]. [m4:TCD.MIL His son Mahamat], a general aged 37, will lead a council for eighteen months. [m77=m3 The insurgents] {e1 rejected} the arrangement: "<<q1 Chad is not a monarchy>>," [m78=m3 they] said, and vowed to {e2 march} on N'Djamena. [m5:TCD.OPP Opposition parties] {e3 spoke} of a coup within the institutions. [m6:FRA.GOV Emmanuel Macron], who has lost [m79=m6 his] closest ally in the Sahel, {e4 will attend} the funeral.
e1 m3 > m4 REJECT actual 2021-04-20/none mode=change ctx=pro_autocracy
e2 m3 > m1 THREATEN threatened 2021-04-20/none mode=territory ctx=military
e3 m5 > m4 ACCUSE actual 2021-04-20/none mode=allege ctx=pro_autocracy
e4 m6 > m4 AGREE planned 2021-04-20/none ctx=diplomatic
q1 m3 direct cue=said

### Reuters 2015-01-24
[m1:YEM.GOV President Abd-Rabbu Mansour Hadi] {e1 quit} on Thursday, blaming [m2:HOUTHI.REB the Houthis] for not honouring a deal signed the day before. The agreement had {e2 promised} [m80=m2 the Shia movement] a say in a new constitution in return for [m81=m1 his] chief of staff, whom [m82=m2 its] gunmen had {e3 seized}. [m3:YEM.LEG Parliament] {e4 turned down} the resignation. [m4:YEM.CVL Thousands in Taiz and Sanaa], none too fond of either side, {e5 demonstrated} on Saturday against [m83=m2 the rebels]. [m5:UN Jamal Benomar], the UN mediator, {e6 is meeting} all factions.
e1 m1 > m2 RETREAT actual 2015-01-22/day mode=resign ctx=executive
e2 m1 > m2 CONCEDE actual 2015-01-24/none ctx=political_institutions
e3 m2 > m6 ASSAULT actual 2015-01-24/none mode=abduct ctx=executive
e4 m3 > m1 REJECT actual 2015-01-24/none ctx=executive,legislative
e5 m4 > m2 PROTEST actual 2015-01-24/day mode=demo ctx=pro_democracy
e6 m5 > m2 CONSULT actual 2015-01-24/none mode=third-party ctx=diplomatic
[m6:YEM.GOV Ahmed Awad bin Mubarak], the chief of staff, is still held.

### The Citizen 2017-09-08
Unknown [m1:UNK men] in a white Nissan {e1 fired} at least twenty-eight bullets at [m2:TZA.OPP Tundu Lissu] as [m84=m2 he] returned from a session of [m3:TZA.LEG parliament] in Dodoma on Thursday. [m85=m2 The lawyer], chief whip of [m4:TZA.OPP Chadema], had {e2 complained} a month earlier that [m5:TZA.COP the police] were following [m86=m2 him]. [m6:TZA.GOV President John Magufuli], [m87=m2 his] fiercest target, wrote that [m88=m6 he] was saddened and {e3 ordered} [m89=m5 the force] to find [m90=m1 the attackers]. [m91=m4 The party] flew [m92=m2 him] to [m7:@KEN Nairobi] rather than trust a state hospital.
e1 m1 > m2 ASSAULT actual 2017-09-07/day mode=firearms ctx=rights_freedoms
e2 m2 > m5 ACCUSE actual 2017-08-01/month mode=allege ctx=rights_freedoms
e3 m6 > m5 REQUEST requested 2017-09-08/none mode=assist ctx=legal

### Reuters 2014-02-12 none
[m1:@CHE Davos] counts its hotel beds after a week in which every third guest carried a badge. Revenue was up by four percent, [m2:CHE.BUS the tourist office] said. [m93=m2 Its] head, a former ski racer from [m3:@AUT Tyrol], credits the snow. The chambermaids, most of them Portuguese, were given a day off.

### Daily Times Malawi 2020-02-04
[m1:MWI.JUD Five judges], who had been driven to court in a military convoy, {e1 annulled} last year's election on Monday after reading for nine hours. [m94=m1 They] cited tippex on the tally sheets. The winner declared then, [m2:MWI.GOV Peter Mutharika], {e2 will appeal}, [m3:MWI.PTY his party] said. [m4:MWI.OPP Lazarus Chakwera], runner-up by 159,000 votes, {e3 called} it a win for Africa. [m5:MWI.CVL Supporters] of [m95=m4 the preacher] danced behind [m6:MWI.MIL the soldiers] who had {e4 shielded} [m96=m5 them] for months from [m7:MWI.COP the police].
e1 m1 > m2 SANCTION actual 2020-02-03/day mode=convict ctx=legal,election
e2 m2 > m1 REJECT planned 2020-02-04/none ctx=legal,election
e3 m4 > m1 SUPPORT actual 2020-02-04/none ctx=legal,election
e4 m6 > m5 AID actual 2020-02-04/none ctx=repression

### Reuters 2015-09-17
[m1:BFA.MIL Members of the presidential guard] burst into a cabinet meeting in Ouagadougou on Wednesday and {e1 took hostage} [m2:BFA.GOV the interim president], Michel Kafando, and [m3:BFA.GOV his premier]. The unit, created by [m4:BFA.ELI the deposed Blaise Compaoré], {e2 opposes} a plan to disband [m97=m1 it]. [m98=m1 Its] men {e3 killed} three [m5:BFA.CVL protesters] near the radio station that night. [m6:FRA.GOV François Hollande] {e4 demanded} that the detainees be set free. "<<q1 [m99=m6 We] will not discuss with putschists>>," [m100=m6 he] said in Paris.
e1 m1 > m2,m3 ASSAULT actual 2015-09-16/day mode=abduct ctx=pro_autocracy,military
e2 m1 > m2 REJECT actual 2015-09-17/none mode=change ctx=military
e3 m1 > m5 ASSAULT actual 2015-09-16/day mode=firearms ctx=repression
e4 m6 > m1 REQUEST requested 2015-09-17/none mode=yield ctx=diplomatic
q1 m6 direct cue=said

### Manila Times 2009-11-25
Fifty-seven bodies, thirty of them journalists', were dug from a hillside in Maguindanao. [m101:PHL.JRN They] had been travelling with [m1:PHL.CVL the wife of Esmael Mangudadatu] to {e1 register} [m102=m1 her] husband's candidacy for governor. [m103=m2 Mangudadatu] blames [m3:PHL.GOV the Ampatuans], who rule the province and whose private army [m104=m2 he] was warned about. [m4:PHL.GOV Gloria Macapagal Arroyo], for whom [m105=m3 the clan] delivered votes, {e2 declared} an emergency; [m5:PHL.PTY her party] {e3 expelled} three of [m106=m3 its members] in fifteen minutes. [m2:PHL.GOV The vice-mayor] {e4 says} [m107=m2 he] will run.
e2 m4 > m3 COERCE actual 2009-11-25/none mode=martial-law ctx=crime,election
e3 m5 > m3 SANCTION actual 2009-11-25/none mode=expel ctx=political_institutions
e1 m2 > m3 ACCUSE actual 2009-11-25/none mode=allege ctx=election
e4 m2 > m3 REJECT actual 2009-11-25/none mode=yield ctx=election

### Reuters 2012-11-14
Factories fell silent in Lisbon and Madrid on Wednesday as [m1:ETUC.LAB Europe's trade union confederation] held [m108=m1 its] first co-ordinated {e1 strike} in four countries against austerity. In the Portuguese capital [m2:PRT.COP police] {e2 charged} [m3:PRT.CVL stone throwers] on the steps of [m4:PRT.LEG the assembly]. [m5:PRT.GOV Pedro Passos Coelho] {e3 thanked} those who had gone to work. [m6:DEU.GOV Angela Merkel], seen by many marchers as the author of [m109=m3 their] plight, had {e4 visited} [m110=m5 him] two days before and {e5 praised} [m111=m5 his] courage.
e1 m1 > m5 PROTEST actual 2012-11-14/day mode=strike ctx=economic
e2 m2 > m3 ASSAULT actual 2012-11-14/day mode=crowd-control ctx=economic,repression
e3 m5 > m7 SUPPORT actual 2012-11-14/none ctx=economic
e4 m6 > m5 CONSULT actual 2012-11-12/day mode=visit ctx=economic,diplomatic
e5 m6 > m5 SUPPORT actual 2012-11-14/none ctx=economic
[m7:PRT.LAB Nurses and bus drivers] on minimum service were among [m112=m7 them].

### Le Monde 2017-03-23
[m1:GUF.CVL A group in balaclavas calling itself the 500 Brothers] {e1 burst} into a conference in Cayenne attended by [m2:FRA.GOV Ségolène Royal], the environment minister, who cut short [m113=m2 her] trip. By Thursday [m3:GUF.LAB the UTG union] had {e2 blocked} the roads to the space centre and [m4:FRA.BUS Arianespace] had {e3 postponed} a launch. [m114=m1 They] want [m5:FRA.GOV Paris] to send [m6:FRA.COP two more squadrons of gendarmes] against crime. [m115=m5 The government] {e4 offered} a mission of officials. "<<q1 [m116=m1 We] want ministers, not clerks>>," said [m7:GUF.CVL a spokesman], Mickaël Mancée, himself a policeman.
e1 m1 > m2 PROTEST actual 2017-03-23/none mode=obstruct ctx=crime
e2 m3 > m5 PROTEST actual 2017-03-23/none mode=obstruct ctx=economic
e4 m5 > m1 AGREE planned 2017-03-23/none ctx=economic,crime
e3 m4 > m3 CONCEDE actual 2017-03-23/none ctx=economic
q1 m7 direct cue=said

### Reuters 2019-07-25
[m1:PRI.GOV Ricardo Rosselló] {e1 will go} on 2 August. [m117=m1 He] announced it a few minutes before midnight, in a video, while [m2:PRI.CVL the people] who had {e2 encircled} [m118=m1 his] mansion in Old San Juan for twelve nights were banging pots. [m3:PRI.PTY Legislators of his own party] had been preparing to {e3 impeach} the governor over a leaked chat in which [m119=m1 he] and [m120=m1 his] aides mocked victims of the hurricane. [m4:USA.GOV Donald Trump] {e4 called} [m121=m1 him] "a terrible governor". [m122=m1 His] designated heir, [m5:PRI.GOV Justice Secretary Wanda Vázquez], {e5 doesn't want} the job.
e1 m1 > m2 CONCEDE actual 2019-07-25/none ctx=executive,corruption
e2 m2 > m1 PROTEST actual 2019-07-25/none mode=demo ctx=executive,corruption
e3 m3 > m1 ACCUSE hypothetical 2019-07-25/none mode=allege ctx=legislative
e4 m4 > m1 ACCUSE actual 2019-07-25/none mode=disapprove ctx=executive
e5 m5 > m1 REJECT actual 2019-07-25/none ctx=executive

### Reuters 2006-03-20
[m1:BLR.GOV Alexander Lukashenko] was re-elected with 82.6 percent. In snow on October Square some ten thousand [m2:BLR.OPP supporters of Alexander Milinkevich] {e1 shouted} "long live Belarus", and put up tents. [m3:OSCE Observers from the European security body] {e2 found} the vote severely flawed; [m123=m1 the president] {e3 said} [m124=m3 they] could not see past [m125=m3 their] instructions. [m4:RUS.GOV Vladimir Putin] {e4 sent} a telegram. [m5:EU Brussels] {e5 may deny} visas to more of [m126=m1 his] officials, and [m6:BLR.SPY the KGB], as it is still called, had earlier {e6 likened} anyone demonstrating to terrorists.
e1 m2 > m1 PROTEST actual 2006-03-19/day mode=demo ctx=election
e2 m3 > m1 ACCUSE actual 2006-03-20/none mode=allege ctx=election
e3 m1 > m3 REJECT actual 2006-03-20/none ctx=election
e4 m4 > m1 SUPPORT actual 2006-03-20/none ctx=election,diplomatic
e5 m5 > m1 SANCTION hypothetical 2006-03-20/none mode=discontinue ctx=diplomatic
e6 m6 > m2 THREATEN threatened 2006-03-20/none mode=arrest ctx=election,repression

### Daily Post Vanuatu 2015-10-12
As acting head of state [m1:VUT.LEG Speaker Marcellino Pipite] had power for five days, and [m127=m1 he] used it on Sunday to {e1 pardon} fourteen [m3:VUT.LEG lawmakers] convicted of bribery the day before. [m128=m1 He] was one of [m129=m3 them]. [m4:VUT.GOV President Baldwin Lonsdale], back from [m5:@WSM Samoa], {e2 revoked} the act on Friday, apologising to [m6:VUT.CVL the nation]. [m7:VUT.COP Police] {e3 arrested} eleven of [m130=m3 the MPs] at once. [m8:VUT.GOV Prime Minister Sato Kilman] {e4 wants} them spared, lest [m131=m8 he] lose [m132=m8 his] majority.
e1 m1 > m3 CONCEDE actual 2015-10-11/day ctx=legal,corruption
e2 m4 > m3 SANCTION actual 2015-10-09/day ctx=legal,corruption
e3 m7 > m3 COERCE actual 2015-10-09/day mode=arrest ctx=legal,corruption
e4 m8 > m4 REQUEST requested 2015-10-12/none mode=yield ctx=legal

### Reuters 2000-11-20
[m1:PER.GOV Alberto Fujimori] {e1 faxed} [m133=m1 his] resignation from a hotel in [m2:@JPN Tokyo] on Sunday. [m3:PER.LEG Congress], by then in the hands of [m4:PER.OPP his opponents], {e2 refused} it and is set to {e3 dismiss} [m134=m1 him] for moral unfitness instead. The crisis began with a video in which [m5:PER.SPY Vladimiro Montesinos], the spy chief, counts out dollars for [m6:PER.LEG a deputy]. [m7:PAN.GOV Panama] would not {e4 grant} [m135=m5 him] asylum, and [m136=m5 he] came home in October to hide from [m137=m1 the very man] [m138=m5 he] served. [m8:PER.JUD A special prosecutor] {e5 is after} both.
e1 m1 > m3 RETREAT actual 2000-11-19/day mode=resign ctx=executive,corruption
e2 m3 > m1 REJECT actual 2000-11-20/none ctx=executive,legislative
e3 m3 > m1 SANCTION planned 2000-11-20/none mode=expel ctx=legislative,corruption
e4 m7 > m5 AID denied 2000-11-20/none ctx=asylum
e5 m8 > m1,m5 ACCUSE actual 2000-11-20/none mode=investigate ctx=corruption,legal

### Daily Nation 2002-12-29 none
[m4:KEN.CVL The driver] of the night bus to [m1:@UGA Kampala] has not had an accident since 1979. He carries a photograph of [m2:KEN.REL a bishop]; [m3:KEN.BUS the bus company] asked [m139=m4 him] to take it down, and [m140=m4 he] did, but [m141=m4 he] put it in [m142=m4 his] hat. [m143=m3 The owner] laughs about it. [m144=m3 She] rides with [m145=m4 him], [m146=m3 she] says, whenever [m147=m3 she] can.

### Reuters 2013-07-03
[m1:EGY.MIL General Abdel Fattah al-Sisi] spoke for eleven minutes on Wednesday evening, with [m2:EGY.REL the sheikh of al-Azhar] and [m3:EGY.REL the Coptic pope] at [m148=m1 his] side. The constitution was suspended and [m4:EGY.GOV Mohamed Mursi] was {e1 no longer} president. [m5:EGY.CVL Millions] who had {e2 asked} for just that since Sunday set off fireworks. [m149=m4 The Islamist], held in a barracks, {e3 told} [m150=m6 his] followers to resist peacefully. [m6:EGY.PTY The Brotherhood's] channels went {e4 off the air}. [m7:USA.GOV Barack Obama], who {e5 gives} [m151=m1 the army] $1.3 billion a year, was deeply concerned.
e1 m1 > m4 SANCTION actual 2013-07-03/day mode=expel ctx=pro_autocracy,executive
e2 m5 > m4 PROTEST actual 2013-07-03/none mode=demo ctx=executive
e3 m4 > m6 REQUEST requested 2013-07-03/none mode=change ctx=executive
e4 m1 > m6 COERCE actual 2013-07-03/day mode=censor ctx=rights_freedoms
e5 m7 > m1 AID actual 2013-07-03/none ctx=military bg

### Punch 2017-11-16
[m1:NGA.EDU The academic staff union] {e1 downed tools} in Nasarawa, and [m2:NGA.GOV the governor] answered with a circular: no work, no pay. [m4:NGA.EDU Students], who {e2 blocked} the Keffi road over it, want both to talk. [m3:NGA.MIL An army patrol] {e3 opened fire}, hitting [m152=m4 two of the students]. [m5:NGA.REL Bishop Anthony Adaji] {e4 offered} [m153=m5 his] hall for a meeting, and [m154=m1 the lecturers] {e5 said yes}; [m155=m2 the other side] "is studying" it.
e1 m1 > m2 PROTEST actual 2017-11-16/none mode=strike ctx=economic
e2 m4 > m2 PROTEST actual 2017-11-16/none mode=obstruct ctx=economic
e3 m3 > m4 ASSAULT actual 2017-11-16/none mode=firearms ctx=repression
e4 m5 > m1,m2 AGREE planned 2017-11-16/none ctx=economic
e5 m1 > m5 AGREE actual 2017-11-16/none ctx=economic

### Reuters 2004-12-27 none
[m4:MAR.CVL A marathon runner] from [m1:@MAR Fes], 31, carried the olive branch up the last hill on Monday. [m2:MAR.BUS The phosphate company], which paid for the relay, had laid on mint tea. Three thousand [m3:MAR.EDU pupils] in white caps waited for [m156=m4 him] there; half of [m157=m3 them] had gone by the time [m158=m4 he] arrived, because [m159=m3 their] buses would not.

### ANSA English 2022-10-09
A nurse found the envelope. Inside were two bullets and a page addressed to [m1:ITA.JUD Nicola Gratteri], the prosecutor in Catanzaro who has put [m2:ITA.CRM three hundred members of the 'ndrangheta] on trial. [m3:ITA.GOV The interior ministry] {e1 doubled} [m160=m1 his] escort. [m161=m2 The clans] have never {e2 killed} a magistrate in office here. [m4:ITA.LAB The magistrates' association] {e3 expressed} [m162=m4 its] closeness to [m163=m1 him]; [m5:ITA.PTY a senator], under inquiry himself, {e4 sneered} that such letters help careers.
e1 m3 > m1 AID actual 2022-10-09/none ctx=crime,legal
e2 m2 > m1 ASSAULT denied 2022-10-09/none mode=targeted ctx=crime
e3 m4 > m1 SUPPORT actual 2022-10-09/none ctx=legal,crime
e4 m5 > m1 ACCUSE actual 2022-10-09/none mode=disapprove ctx=legal

### Reuters 2016-11-28
[m1:GMB.OPP Gambia's opposition] is united for once, behind [m2:GMB.OPP Adama Barrow], an estate agent. [m164=m1 Its] rallies, which [m3:GMB.COP the paramilitary] in other years {e1 broke up}, fill stadiums. [m4:GMB.GOV Yahya Jammeh], who has said God will decide, {e2 bans} demonstrations after Thursday's vote: "<<q1 in this country [m165=m4 we] do not allow them>>." The border with [m5:SEN.GOV Senegal] is shut. [m6:AU The African Union] {e3 will send} a few observers, [m7:EU the Europeans], {e4 uninvited}, none.
e1 m3 > m1 COERCE actual 2016-11-28/none mode=restrict ctx=repression
e2 m4 > m1 COERCE planned 2016-11-28/none mode=restrict ctx=election,repression
e3 m6 > m4 AGREE planned 2016-11-28/none ctx=election
e4 m4 > m7 REJECT actual 2016-11-28/none ctx=election
q1 m4 direct cue=said
