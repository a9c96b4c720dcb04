### AP 2022-12-08
[m1:DEU.COP Three thousand officers] {e1 raided} 130 homes across Germany on Wednesday and took [m2:DEU.REB twenty-five people] into custody. [m3:DEU.JUD Prosecutors] {e2 accuse} the group of plotting to storm [m4:DEU.LEG the Bundestag] and install a prince as regent. One of [m51=m2 them], a judge, used to sit in that chamber for [m5:DEU.PTY the AfD]. [m52=m5 The party] said [m53=m5 it] {e3 condemned} such schemes. [m6:RUS.GOV The Russian embassy], to which [m54=m2 the conspirators] are said to have turned for help, {e4 denied} any contact with [m55=m2 them].
e1 m1 > m2 COERCE actual 2022-12-07/day mode=arrest ctx=terrorism
e2 m3 > m2 ACCUSE actual 2022-12-08/none mode=allege ctx=terrorism,legal
e3 m5 > m2 ACCUSE actual 2022-12-08/none mode=disapprove ctx=terrorism
e4 m6 > m2 CONSULT denied 2022-12-08/none ctx=diplomatic

### Reuters 2016-08-04
[m1:ETH.CVL Protesters] {e1 marched} in ten towns of Oromia at the weekend, demanding the release of [m2:ETH.OPP a party leader] held since December. [m3:ETH.COP The security forces] {e2 shot} dozens of [m56=m1 them], [m4:AMNESTY Amnesty International] said on Monday. [m5:ETH.GOV The government] {e3 blamed} [m6:ERI.GOV Asmara] and "terrorist groups abroad" for the bloodshed. [m57=m4 The rights watchdog] {e4 asked} [m58=m5 it] to let in [m7:UN observers from Geneva], which the prime minister's spokesman {e5 ruled out}.
e1 m1 > m5 PROTEST actual 2016-07-25/week mode=demo ctx=religion_ethnicity
e2 m3 > m1 ASSAULT actual 2016-08-04/none mode=firearms ctx=repression said=m4
e3 m5 > m6 ACCUSE actual 2016-08-04/none mode=allege ctx=repression
e4 m4 > m5 REQUEST requested 2016-08-04/none mode=yield ctx=human_rights
e5 m5 > m4 REJECT actual 2016-08-04/none mode=yield ctx=human_rights

### Jakarta Globe 2020-10-09
The windows of [m1:IDN.LEG the provincial council] in Yogyakarta were gone by three on Thursday. [m2:IDN.LAB Trade unions] had called a {e1 strike} against the omnibus law on jobs; [m3:IDN.EDU students] who joined [m59=m2 them] {e2 fought} [m4:IDN.COP police] along Malioboro until dark. [m5:IDN.GOV The sultan], governor of the region, walked out to [m60=m3 the young people] and {e3 promised} to pass [m61=m3 their] letter to [m6:IDN.GOV Joko Widodo]. [m62=m6 The president], who was inspecting a food estate in Borneo, {e4 suggested} that critics go to [m7:IDN.JUD the Constitutional Court].
e1 m2 > m6 PROTEST actual 2020-10-08/day mode=strike ctx=economic,legislative
e2 m3 > m4 PROTEST actual 2020-10-08/day mode=riot ctx=economic,legislative
e3 m5 > m3 AGREE planned 2020-10-09/none ctx=economic
e4 m6 > m3 REJECT actual 2020-10-09/none mode=change ctx=economic,legal

### Reuters 2017-08-12
[m1:KEN.OPP Raila Odinga's coalition] {e1 said} on Saturday that [m2:KEN.COP police] had killed a hundred of [m63=m1 its] supporters since the result was announced. [m64=m1 It] offered no evidence. The claim was {e2 rejected} by [m3:KEN.GOV the acting interior minister], Fred Matiang'i, who talked of looters. A [m4:KEN.CVL nine-year-old girl] on a balcony in Mathare was {e3 hit} by a stray round; [m5:KEN.MED the Red Cross] {e4 treated} ninety-three people. [m6:EU Marietje Schaake], who leads the European observers, {e5 appealed} to [m65=m1 the losing side] to use the courts.
e1 m1 > m2 ACCUSE actual 2017-08-12/day mode=allege ctx=election,repression
e2 m3 > m1 REJECT actual 2017-08-12/none ctx=election,repression
e3 m2 > m4 ASSAULT actual 2017-08-12/none mode=firearms ctx=repression
e5 m6 > m1 REQUEST requested 2017-08-12/none mode=yield ctx=election
e4 m5 > m7 AID actual 2017-08-12/none ctx=health
[m7:KEN.CVL The injured] were mostly young men.

### El País 2023-11-16
[m1:ESP.GOV Pedro Sánchez] will {e1 form} another government with the votes of [m2:ESP.PTY Junts], whose seven deputies [m66=m1 he] bought with an amnesty. The text {e2 covers} [m67=m2 its] leader, [m3:ESP.PTY Carles Puigdemont], a fugitive in [m4:@BEL Waterloo] for six years. [m5:ESP.OPP The Popular Party] {e3 is appealing} to Brussels. Every evening since the 3rd [m6:ESP.CVL nationalists] have {e4 massed} in front of the Socialists' headquarters in Ferraz Street, throwing flares at [m7:ESP.COP the police], who {e5 answered} with tear gas on two of the nights. [m8:ESP.JUD Four associations of judges] {e6 speak} of "the beginning of the end of democracy".
e1 m2 > m1 SUPPORT actual 2023-11-16/none ctx=legislative
e2 m1 > m3 CONCEDE actual 2023-11-16/none ctx=legal,territory
e4 m6 > m1 PROTEST actual 2023-11-16/none mode=demo ctx=legal,territory
e5 m7 > m6 ASSAULT actual 2023-11-16/none mode=crowd-control ctx=repression
e6 m8 > m1 ACCUSE actual 2023-11-16/none mode=disapprove ctx=legal
e3 m5 > m9 REQUEST requested 2023-11-16/none mode=assist ctx=legal,diplomatic
[m9:EU The Commission] has asked for details.

### Reuters 2010-03-01 none
[m1:@CHL Concepción] has no water, but the Biobío brewery has beer. [m2:CHL.BUS Its manager], whose own house lost a wall on Saturday, rolled the barrels into the yard and filled neighbours' kettles. A sailor on leave from [m3:@CHL Talcahuano] played the harmonica. [m68=m2 He] hopes the insurers see the joke.

### Reuters 2011-10-10
Twenty-four [m1:EGY.CVL people, most of them Copts], died outside the state television building on Sunday night. [m69=m1 They] had {e1 walked} from Shubra to complain about the burning of a church in Aswan. [m2:EGY.MIL Armoured personnel carriers] {e2 ran over} some of [m70=m1 them]. [m3:EGY.JRN A presenter on the state channel] {e3 urged} "honourable citizens" to defend [m71=m2 the army]. [m4:EGY.GOV The finance minister], Hazem el-Beblawi, {e4 quit} over it on Tuesday; [m5:EGY.MIL the council of generals], who insist that [m72=m5 their] men carried no live ammunition, {e5 turned down} the resignation. 
e1 m1 > m5 PROTEST actual 2011-10-10/none mode=demo ctx=religion_ethnicity
e2 m2 > m1 ASSAULT actual 2011-10-09/day mode=heavy-weapons ctx=religion_ethnicity,repression
e3 m3 > m6 REQUEST requested 2011-10-10/none mode=assist ctx=religion_ethnicity
e4 m4 > m5 RETREAT actual 2011-10-10/none mode=resign ctx=repression
e5 m5 > m4 REJECT actual 2011-10-10/none ctx=executive
[m6:EGY.CVL Men with sticks] came within the hour.

### The East African 2018-07-13
[m1:ERI.GOV Isaias Afwerki] {e1 will be} in Addis Ababa on Saturday, less than a week after [m2:ETH.GOV Abiy Ahmed] {e2 embraced} [m73=m1 him] on the tarmac at Asmara. [m3:ETH.REB Ginbot 7], which [m74=m1 the Eritrean leader] has {e3 hosted} for a decade, {e4 laid aside} [m75=m3 its] guns last month. "<<q1 [m76=m3 We] trust the new premier>>," said [m4:ETH.REB its secretary-general], Andargachew Tsege. [m77=m4 He] had been on death row when [m78=m2 the reformer] {e5 let} [m79=m4 him] go and invited [m80=m4 him] to [m81=m2 his] office. [m5:TPLF.PTY The party that ran the country] before {e6 grumbles} that nobody consulted it.
e1 m1 > m2 AGREE planned 2018-07-14/day ctx=diplomatic
e2 m2 > m1 CONSULT actual 2018-07-02/week mode=visit ctx=diplomatic
e3 m1 > m3 AID actual 2018-07-13/none ctx=military bg
e4 m3 > m2 RETREAT actual 2018-06-01/month mode=disarm ctx=military
e5 m2 > m4 RETREAT actual 2018-07-13/none mode=release ctx=rights_freedoms
e6 m5 > m2 ACCUSE actual 2018-07-13/none mode=disapprove ctx=political_institutions
q1 m4 direct cue=said

### Daily Mirror 2019-04-23
[m1:LKA.GOV The defence secretary] had the memo twelve days before. It named [m2:NTJ.REB National Thowheeth Jama'ath], a local group no bigger than a football team, and [m82=m2 its] preacher, and it listed churches. [m3:IND.SPY Indian intelligence] had {e1 passed} it on three times. On Easter Sunday [m83=m2 the cell] {e2 blew itself up} in three churches and three hotels. [m4:LKA.GOV Ranil Wickremesinghe] {e3 complains} that [m5:LKA.GOV the president] had shut [m84=m4 him] out of the security council; [m85=m5 he] {e4 wants} the secretary's resignation by nightfall.
e1 m3 > m1 COOPERATE actual 2019-04-23/none ctx=intelligence,terrorism
e2 m2 > m6 ASSAULT actual 2019-04-21/day mode=suicide-attack ctx=terrorism,religion_ethnicity
e3 m4 > m5 ACCUSE actual 2019-04-23/none mode=disapprove ctx=terrorism,executive
e4 m5 > m1 REQUEST requested 2019-04-23/none mode=change ctx=terrorism
[m6:LKA.REL Worshippers] had come early to find a seat.

### Reuters 2024-12-04
A little before half past ten on Tuesday evening [m1:KOR.GOV Yoon Suk-yeol] {e1 proclaimed} martial law; at one in the morning 190 [m2:KOR.LEG lawmakers] {e2 voted} it down. In between, [m3:KOR.MIL paratroopers] smashed a window and {e3 were kept out} of the chamber by [m4:KOR.LEG aides] with fire extinguishers. [m86=m1 The president] backed down at dawn. [m5:KOR.OPP Lee Jae-myung], who livestreamed himself climbing the fence, {e4 told} [m87=m1 him] to leave or be impeached. [m6:KOR.PTY His own party's chairman], Han Dong-hoon, {e5 apologised} to [m7:KOR.CVL the public] and called for the defence minister's head.
e1 m1 > m2 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy,executive
e2 m2 > m1 REJECT actual 2024-12-04/none mode=change ctx=legislative,pro_democracy
e3 m4 > m3 PROTEST actual 2024-12-04/none mode=obstruct ctx=legislative,pro_democracy
e4 m5 > m1 THREATEN threatened 2024-12-04/none mode=expel ctx=pro_democracy
e5 m6 > m7 CONCEDE actual 2024-12-04/none ctx=pro_democracy

### AllAfrica 2014-05-12
A video lasting seventeen minutes shows about a hundred girls in grey veils, and then [m1:BOKOHARAM.REB Abubakar Shekau], laughing. [m88=m1 He] {e1 will let} [m89=m1 his] captives, seized at Chibok a month ago, go if [m2:NGA.GOV Nigeria] frees [m90=m1 his] fighters. [m3:NGA.GOV The interior minister], Abba Moro, {e2 said no}: it was "absurd" for a terrorist group to set terms. [m4:NGA.CVL Mothers] {e3 marching} daily to the Unity Fountain in Abuja took a different view. [m5:USA.MIL An American surveillance aircraft] {e4 is helping} [m91=m2 the government] look for [m6:NGA.EDU the pupils]; [m7:ISR.GOV Israel] {e5 has offered} experts.
e1 m1 > m6 RETREAT hypothetical 2014-05-12/none mode=release ctx=terrorism
e2 m3 > m1 REJECT actual 2014-05-12/none mode=yield ctx=terrorism
e3 m4 > m2 PROTEST actual 2014-05-12/none mode=demo ctx=terrorism
e4 m5 > m2 AID actual 2014-05-12/none ctx=terrorism,military
e5 m7 > m2 AGREE planned 2014-05-12/none ctx=terrorism

### Sydney Morning Herald 2001-08-30
[m1:AUS.MIL Commandos] {e1 boarded} [m2:NOR.BUS a Norwegian freighter] off Christmas Island on Wednesday because [m92=m2 its] captain, Arne Rinnan, had ignored an order to stay out. On deck were 433 [m3:AFG.REF Afghans] whom [m93=m2 he] had {e2 picked up} at [m94=m4 Canberra's] own request. "<<q1 That boat will never land in [m95=m4 our] waters>>," [m4:AUS.GOV John Howard] said. [m5:NOR.GOV Oslo] {e3 reported} [m96=m4 him] to the maritime organisation; [m6:IDN.GOV Jakarta], whose port was nearer, would not {e4 take} [m97=m3 them] either. [m7:AUS.OPP Kim Beazley], the Labor leader, {e5 supports} the prime minister but not [m98=m4 his] bill.
e1 m1 > m2 COERCE actual 2001-08-29/day mode=seize ctx=asylum,migration
e2 m2 > m3 AID actual 2001-08-30/none ctx=asylum
e3 m5 > m4 ACCUSE actual 2001-08-30/none mode=allege ctx=asylum,diplomatic
e4 m6 > m3 AID denied 2001-08-30/none ctx=asylum
e5 m7 > m4 SUPPORT actual 2001-08-30/none ctx=asylum
q1 m4 direct cue=said

### Reuters 2019-11-29
[m1:IRQ.GOV Adel Abdul Mahdi] {e1 will hand} [m99=m1 his] resignation to [m2:IRQ.LEG the assembly], [m100=m1 he] announced on Friday, hours after [m3:IRQ.REL Grand Ayatollah Ali al-Sistani] {e2 urged} [m101=m2 lawmakers] in a sermon to reconsider whom [m102=m2 they] back. In Nassiriya, where [m4:IRQ.MIL soldiers] had {e3 killed} forty-six [m5:IRQ.CVL demonstrators] on Thursday, [m103=m5 they] danced. The night before, a crowd in Najaf had {e4 burned} [m6:IRN.GOV the Iranian consulate]. [m104=m6 Tehran] {e5 demanded} "decisive and effective" action by [m7:IRQ.GOV Baghdad], which {e6 said it was sorry}.
e1 m1 > m2 CONCEDE actual 2019-11-29/day ctx=executive
e2 m3 > m2 REQUEST requested 2019-11-29/day mode=change ctx=executive,religion_ethnicity
e3 m4 > m5 ASSAULT actual 2019-11-28/day mode=firearms ctx=repression
e4 m5 > m6 PROTEST actual 2019-11-29/none mode=riot ctx=diplomatic
e5 m6 > m7 REQUEST requested 2019-11-29/none mode=yield ctx=diplomatic
e6 m7 > m6 CONCEDE actual 2019-11-29/none ctx=diplomatic

### The Straits Times 2021-02-03
At eight each evening [m1:MMR.CVL Yangon] {e1 beats} pots. [m2:MMR.MED Doctors in seventy hospitals] have {e2 walked off} the job, telling [m3:MMR.MIL the general] who seized power on Monday that [m105=m2 they] "will only obey orders from [m106=m2 our] democratically elected government". [m4:MMR.COP Police] have {e3 filed} charges against [m5:MMR.PTY Aung San Suu Kyi]: [m107=m5 she] imported walkie-talkies. [m6:UNSC The Security Council] could {e4 not agree} on a statement because [m7:CHN.GOV Beijing] needed time. [m8:NOR.BUS Telenor], [m108=m3 the regime] says, must {e5 block} Facebook.
e1 m1 > m3 PROTEST actual 2021-02-03/none mode=demo ctx=pro_democracy
e2 m2 > m3 PROTEST actual 2021-02-03/none mode=strike ctx=pro_democracy,health
e3 m4 > m5 ACCUSE actual 2021-02-03/none mode=allege ctx=legal,pro_autocracy
e4 m6 > m3 ACCUSE denied 2021-02-03/none ctx=pro_democracy,diplomatic
e5 m3 > m8 REQUEST requested 2021-02-03/none mode=yield ctx=rights_freedoms

### Le Figaro 2018-12-02
For several hours on Saturday [m1:FRA.COP the police] had lost the Arc de Triomphe. [m2:FRA.CVL Men in yellow vests] {e1 smashed} the face of a plaster Marianne and sprayed "the vests will triumph" on the stone. [m3:FRA.GOV Emmanuel Macron], back from [m4:@ARG Buenos Aires], {e2 thanked} [m5:FRA.COP the firemen], was {e3 jeered} in the Avenue Kléber, and told [m6:FRA.GOV his prime minister] to {e4 meet} [m109=m2 the movement]. Two of [m110=m2 its] spokesmen said [m111=m2 they] would come; one has had death threats. [m7:FRA.OPP Marine Le Pen] {e5 would have} [m8:FRA.LEG parliament] dissolved.
e1 m2 > m3 PROTEST actual 2018-12-01/day mode=vandalize ctx=economic
e2 m3 > m5 SUPPORT actual 2018-12-02/none ctx=repression
e3 m2 > m3 PROTEST actual 2018-12-02/none mode=demo ctx=economic
e4 m6 > m2 AGREE planned 2018-12-02/none ctx=economic
e5 m7 > m3 REQUEST requested 2018-12-02/none mode=change ctx=legislative

### Nikkei 2013-08-06 none
Nobody wept at the closing of the camera works in [m1:@JPN Suwa]. [m2:JPN.BUS The company] has made more money from gaskets since [m112=m2 its] merger with [m3:THA.BUS a Bangkok firm]. [m4:JPN.LAB Its retired foreman] grows chrysanthemums. [m113=m4 He] keeps the last body off the line in a biscuit tin, next to [m114=m4 his] medals for safety.

### AP 2013-01-17
[m1:MASKED.REB Islamists calling themselves the Signatories in Blood] {e1 took} a gas plant deep in the Algerian desert on Wednesday, with [m2:? some forty foreigners]. [m115=m1 They] want [m3:FRA.GOV Paris] to {e2 stop} [m116=m3 its] air war on [m4:ANSARDINE.REB their brothers] in [m5:@MLI Mali]. [m6:DZA.MIL Army helicopters] on Thursday {e3 strafed} jeeps in which [m117=m1 they] were moving [m118=m2 the hostages]. [m7:GBR.GOV David Cameron], who had not been warned, {e4 let} [m8:DZA.GOV his Algerian colleague] know that [m119=m7 he] would have liked to be. "<<q1 [m120=m8 We] do not bargain>>," [m121=m8 the communication minister] said.
e1 m1 > m2 ASSAULT actual 2013-01-16/day mode=abduct ctx=terrorism
e2 m1 > m3 REQUEST requested 2013-01-17/none mode=yield ctx=military,terrorism
e3 m6 > m1 ASSAULT actual 2013-01-17/day mode=aerial ctx=terrorism
e4 m7 > m8 ACCUSE actual 2013-01-17/none mode=disapprove ctx=terrorism,diplomatic
q1 m8 direct cue=said

### Reuters 2018-03-15
[m1:SVK.GOV Robert Fico] {e1 offered} on Wednesday to go, provided that [m2:SVK.PTY his Smer party] could name the next prime minister. [m3:SVK.GOV President Andrej Kiska] {e2 accepted} on Thursday. For two Fridays [m4:SVK.CVL crowds] larger than in 1989 had {e3 filled} SNP Square after [m5:SVK.JRN Jan Kuciak] and [m122=m5 his] fiancée were {e4 shot} at home in Velka Maca. [m123=m5 The 27-year-old] was writing about [m6:ITA.CRM Calabrian mobsters] who had befriended [m7:SVK.GOV an assistant of the premier]. [m124=m4 The organisers] {e5 want} elections, not a reshuffle, and {e6 will be back} tomorrow.
e1 m1 > m3 CONCEDE actual 2018-03-14/day ctx=executive
e2 m3 > m1 SUPPORT actual 2018-03-15/day ctx=executive
e3 m4 > m1 PROTEST actual 2018-03-15/none mode=demo ctx=corruption
e5 m4 > m1 REQUEST requested 2018-03-15/none mode=change ctx=election
e6 m4 > m1 PROTEST planned 2018-03-16/day mode=demo ctx=corruption
e4 m8 > m5 ASSAULT actual 2018-03-15/none mode=targeted ctx=rights_freedoms,corruption
[m8:UNK Whoever fired] used a silencer.

### Gazeta Express 2017-11-29
Sentenced moments earlier to [m125=m1 his] twenty years again, [m1:BIH.MIL Slobodan Praljak] tilted back [m126=m1 his] head and drank. [m2:ICTY.JUD The judges in The Hague] had {e1 upheld} the guilt of [m3:BIH.MIL six Bosnian Croats] for crimes against [m4:BIH.CVL Muslims] in the 1990s. [m5:HRV.GOV Andrej Plenković], the prime minister in Zagreb, {e2 spoke} of a deep moral injustice to [m127=m3 the six]. [m128=m5 His] Bosnian [m6:BIH.GOV colleague], Denis Zvizdić, {e3 praised} [m129=m2 the tribunal]. [m7:NLD.JUD Dutch prosecutors] {e4 will investigate} how the vial got in.
e1 m2 > m1,m3 SANCTION actual 2017-11-29/day mode=convict ctx=legal,human_rights
e2 m5 > m2 ACCUSE actual 2017-11-29/none mode=disapprove ctx=legal
e3 m6 > m2 SUPPORT actual 2017-11-29/none ctx=legal
e4 m7 > m2 ACCUSE planned 2017-11-29/none mode=investigate ctx=legal

### The Guardian Nigeria 2006-01-16
[m1:MEND.REB Masked men in speedboats] {e1 took} four [m2:? foreign oil workers] from a platform of [m3:GBR.BUS Shell] off Bayelsa and on Sunday {e2 burned} a flow station, killing fourteen [m4:NGA.MIL soldiers]. [m130=m1 The group], unheard of until last month, demands the freedom of [m5:NGA.GOV a governor] who jumped bail in London dressed as a woman. [m6:NGA.GOV President Olusegun Obasanjo] {e3 set up} a committee to bargain with [m131=m1 it]. [m132=m3 The company] has {e4 moved} 330 staff out, a spokesman said; output is down by a tenth.
e1 m1 > m2 ASSAULT actual 2006-01-16/none mode=abduct ctx=natural_resource
e2 m1 > m4 ASSAULT actual 2006-01-15/day mode=primitive ctx=natural_resource
e3 m6 > m1 CONSULT actual 2006-01-16/none ctx=natural_resource,diplomatic
e4 m3 > m7 RETREAT actual 2006-01-16/none mode=withdraw ctx=natural_resource
[m7:NGA.CVL Villagers] waved at the helicopters.

### Reuters 2005-02-28
[m1:LBN.CVL Tens of thousands] {e1 defied} a ban to fill Martyrs' Square on Monday, the fourteenth day since the seafront bomb that {e2 killed} [m2:LBN.ELI Rafik Hariri]. [m3:LBN.MIL Troops] at the edges {e3 let} [m133=m1 them] through. Inside [m4:LBN.LEG the chamber], [m5:LBN.LEG the dead man's sister], Bahia, {e4 called} on [m6:LBN.GOV Omar Karami] to resign, and, to the surprise of [m7:LBN.LEG his own deputies], [m134=m6 he] {e5 did}. The crowd, watching on screens, turned at once to [m8:SYR.GOV the next target]: "<<q1 Syria out>>!"
e1 m1 > m6 PROTEST actual 2005-02-28/day mode=demo ctx=executive
e2 m9 > m2 ASSAULT actual 2005-02-14/day mode=explosives ctx=terrorism
e3 m3 > m1 CONCEDE actual 2005-02-28/day ctx=repression
e4 m5 > m6 REQUEST requested 2005-02-28/day mode=change ctx=executive
e5 m6 > m1 RETREAT actual 2005-02-28/day mode=resign ctx=executive
q1 m1 direct
[m9:UNK Who laid the charge] is for investigators to find.

### The Tribune 2012-12-24
On the second day of trouble around Raisina Hill [m1:IND.COP policemen], one of whom would die of a heart attack, {e1 drove} [m2:IND.EDU students] with canes from India Gate. [m135=m2 They] were {e2 protesting} at the gang rape of [m3:IND.MED a physiotherapy trainee] in a moving bus. [m4:IND.GOV Sushilkumar Shinde], the home minister, who has three daughters, {e3 likened} [m136=m2 them] to Maoists; [m5:IND.PTY Sonia Gandhi] {e4 sat} on the pavement with some after midnight. [m6:IND.JUD A judge] {e5 has been asked} to find a faster way to try the six accused.
e1 m1 > m2 ASSAULT actual 2012-12-23/day mode=crowd-control ctx=repression,gender
e2 m2 > m4 PROTEST actual 2012-12-24/none mode=demo ctx=gender
e3 m4 > m2 ACCUSE actual 2012-12-24/none mode=allege ctx=gender
e4 m5 > m2 CONSULT actual 2012-12-24/none ctx=gender
e5 m4 > m6 REQUEST requested 2012-12-24/none mode=assist ctx=gender,legal

### Delfi 2011-10-13 none
A choir from [m1:@EST Tartu] has sung for forty years without a conductor. The last one emigrated to [m2:@SWE Uppsala] in 1971, and [m3:EST.CVL the singers], out of pride, never replaced him. [m137=m3 They] stand in a ring and breathe together. [m138=m3 Their] new record was made in a barn. It was mixed by an engineer whose father sang bass.

### Business Day 2016-11-03
"<<q1 State of Capture>>" runs to 355 pages. [m1:ZAF.JUD Thuli Madonsela], whose term as public protector ended last month, {e1 describes} in it how [m2:ZAF.BUS three brothers from Saharanpur] picked [m3:ZAF.GOV Jacob Zuma's] ministers. [m139=m3 The president] had {e2 gone to court} to stop publication and {e3 withdrew} on Wednesday. In Church Square [m4:ZAF.OPP Julius Malema's red berets] and [m5:ZAF.OPP the blue T-shirts of the DA] {e4 rallied} within sight of each other. [m140=m1 She] {e5 recommends} [m6:ZAF.JUD a judge] to look deeper; [m141=m3 he] may {e6 contest} that.
e1 m1 > m2,m3 ACCUSE actual 2016-11-03/none mode=allege ctx=corruption
e2 m3 > m1 ACCUSE actual 2016-11-03/none mode=allege ctx=corruption,legal
e3 m3 > m1 CONCEDE actual 2016-11-02/day ctx=corruption,legal
e4 m4,m5 > m3 PROTEST actual 2016-11-02/day mode=demo ctx=corruption
e5 m1 > m3 REQUEST requested 2016-11-03/none mode=change ctx=corruption,legal
e6 m3 > m1 REJECT hypothetical 2016-11-03/none ctx=corruption,legal
q1 m1 mixed
