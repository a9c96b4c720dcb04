### Reuters 2024-02-06
[m1:SEN.LEG Senegal's parliament] voted late on Monday to {e1 put off} the presidential election until December, after [m2:SEN.COP gendarmes] {e2 dragged} [m3:SEN.OPP opposition deputies] from the chamber. [m4:SEN.GOV The outgoing president], who says [m51=m4 he] will not run again, had {e3 asked} for the delay because of a dispute over [m5:SEN.JUD two judges]. [m6:ECOWAS The regional bloc] {e4 urged} [m52=m4 him] to restore the calendar. [m7:SEN.OPP Khalifa Sall], one of the twenty candidates, {e5 called} it a constitutional coup.
e1 m1 > m3 COERCE actual 2024-02-05/day mode=restrict ctx=election,pro_autocracy
e2 m2 > m3 COERCE actual 2024-02-05/day mode=restrict ctx=legislative,repression
e3 m4 > m1 REQUEST requested 2024-02-06/none mode=change ctx=election
e4 m6 > m4 REQUEST requested 2024-02-06/none mode=change ctx=election,pro_democracy
e5 m7 > m4 ACCUSE actual 2024-02-06/none mode=disapprove ctx=election,pro_autocracy

### UN News 2017-03-10
Famine has been declared in two counties of [m1:@SSD South Sudan], and [m2:WFP the World Food Programme] {e1 drops} sacks of sorghum there from the air. [m53=m2 The agency] says [m3:SSD.MIL government soldiers] {e2 turned back} [m54=m2 its] trucks at three checkpoints last week. [m4:SSD.GOV The information minister], Michael Makuei, {e3 dismissed} the complaint; [m5:SSD.REB rebels], [m55=m4 he] said, were to blame. [m6:UN Stephen O'Brien], the UN relief chief, had {e4 pressed} [m7:SSD.GOV President Salva Kiir] in Juba on Saturday for safe passage, and was {e5 promised} it.
e1 m2 > m8 AID actual 2017-03-10/none ctx=human_security
e2 m3 > m2 COERCE actual 2017-02-27/week mode=restrict ctx=human_security said=m2
e3 m4 > m2 REJECT actual 2017-03-10/none ctx=human_security
e4 m6 > m7 REQUEST requested 2017-03-04/day mode=yield ctx=human_security
e5 m7 > m6 CONCEDE actual 2017-03-04/day ctx=human_security
[m8:SSD.CVL Villagers] have eaten water lilies since January.

### Reuters 2013-12-11
Through loudspeakers [m1:UKR.COP the riot police] told [m2:UKR.CVL the protesters] on Independence Square that [m56=m1 they] were acting on a court order, and at one in the morning {e1 moved in}. Bells rang at St Michael's; [m3:UKR.CVL thousands of Kievans] came down the hill to {e2 stand} between [m57=m1 them] and the tents. By ten [m58=m1 the Berkut] had {e3 withdrawn}. [m4:USA.GOV Victoria Nuland], in town to see [m5:UKR.GOV Viktor Yanukovich], {e4 handed out} bread to [m59=m2 those] still there and {e5 told} [m60=m5 him] that what had happened was "absolutely impermissible in a European state".
e1 m1 > m2 COERCE actual 2013-12-11/day mode=restrict ctx=repression
e2 m3 > m1 PROTEST actual 2013-12-11/day mode=obstruct ctx=repression,pro_democracy
e3 m1 > m2 RETREAT actual 2013-12-11/day mode=withdraw ctx=repression
e4 m4 > m2 AID actual 2013-12-11/none ctx=pro_democracy
e5 m4 > m5 ACCUSE actual 2013-12-11/none mode=disapprove ctx=repression,diplomatic

### Reuters 2019-10-15
[m1:ESP.JUD Spain's top court] {e1 gave} [m2:ESP.PTY nine Catalan leaders] between nine and thirteen years for sedition on Monday, and spared [m61=m2 them] the graver count of rebellion. [m3:ESP.CVL Young people] responding to an app called Tsunami Democràtic {e2 flooded} Barcelona airport; [m4:ESP.COP officers of two forces] {e3 fired} foam bullets to keep [m62=m3 them] out of the terminal. [m5:ESP.GOV Pedro Sánchez] {e4 ruled out} a pardon. "<<q1 [m63=m2 We] would do it again>>," [m6:ESP.PTY Oriol Junqueras], who received the longest term, wrote from [m64=m6 his] cell.
e1 m1 > m2 SANCTION actual 2019-10-14/day mode=convict ctx=legal,territory
e2 m3 > m1 PROTEST actual 2019-10-14/day mode=obstruct ctx=territory,legal
e3 m4 > m3 ASSAULT actual 2019-10-14/day mode=crowd-control ctx=repression
e4 m5 > m2 CONCEDE denied 2019-10-15/none ctx=legal,territory
q1 m6 direct cue=wrote

### Vanguard 2012-01-17
After six days in which nothing moved, [m1:NGA.LAB the two labour centres] {e1 suspended} the strike at dawn on Monday. [m2:NGA.GOV Goodluck Jonathan] had gone on air an hour before to {e2 cut} the price of petrol to 97 naira a litre, still half as much again as on New Year's Eve. [m3:NGA.MIL Armoured cars] {e3 sealed} the park at Ojota where [m4:NGA.CVL singers and pastors] had {e4 addressed} crowds every afternoon. [m5:NGA.CVL Femi Falana], a rights lawyer, {e5 said} [m65=m1 the unions] had been bought; [m66=m1 they] deny it.
e1 m1 > m2 CONCEDE actual 2012-01-16/day ctx=economic
e2 m2 > m1 CONCEDE actual 2012-01-16/day ctx=economic
e3 m3 > m4 COERCE actual 2012-01-16/day mode=restrict ctx=repression,economic
e4 m4 > m2 PROTEST actual 2012-01-17/none mode=demo ctx=economic
e5 m5 > m1 ACCUSE actual 2012-01-17/none mode=allege ctx=economic

### Reuters 2015-11-09
[m1:USA.EDU The president of the University of Missouri], Tim Wolfe, {e1 stepped down} on Monday, thirty-six hours after [m2:USA.EDU black members of the football team] said [m67=m2 they] would not {e2 play} until [m68=m1 he] went. [m69=m2 They] had joined [m3:USA.EDU a graduate student], Jonathan Butler, who was a week into a {e3 hunger strike} over racist slurs on campus. [m4:USA.GOV The governor], Jay Nixon, {e4 welcomed} the decision. [m5:USA.PTY A Republican state senator] {e5 threatened} to strip [m70=m2 the players] of [m71=m2 their] scholarships.
e1 m1 > m3 RETREAT actual 2015-11-09/day mode=resign ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2015-11-07/day mode=boycott ctx=religion_ethnicity
e3 m3 > m1 PROTEST actual 2015-11-09/none mode=hunger ctx=religion_ethnicity
e4 m4 > m1 SUPPORT actual 2015-11-09/none ctx=religion_ethnicity
e5 m5 > m2 THREATEN threatened 2015-11-09/none mode=restrict ctx=religion_ethnicity

### Fiji Times 2006-12-06
[m1:FJI.MIL Commodore Frank Bainimarama] {e1 took over} the powers of the presidency on Tuesday and used them at once to {e2 dismiss} [m2:FJI.GOV Laisenia Qarase]. [m72=m2 The prime minister], barricaded in [m73=m2 his] house behind a hymn-singing crowd, said [m74=m2 he] was still in charge. [m75=m1 The military chief] blames [m76=m2 him] for wanting to pardon [m3:FJI.REB the men of the 2000 coup]. [m4:AUS.GOV Canberra] {e3 turned down} a plea from [m77=m2 the ousted leader] to send troops; [m5:NZL.GOV Wellington] {e4 will cut off} aid and sporting contacts. "<<q1 [m6:FJI.REL We chiefs] were not asked>>," [m78=m6 the Great Council] complained.
e1 m1 > m2 COERCE actual 2006-12-05/day mode=seize ctx=pro_autocracy,executive
e2 m1 > m2 SANCTION actual 2006-12-05/day mode=expel ctx=pro_autocracy,executive
e3 m4 > m2 REJECT actual 2006-12-06/none mode=assist ctx=military
e4 m5 > m1 SANCTION planned 2006-12-06/none mode=discontinue ctx=pro_autocracy
q1 m6 direct cue=complained

### Reuters 2016-07-01
[m1:BGD.REB Attackers] {e1 burst} into a bakery in Dhaka's diplomatic quarter on Friday evening and took some thirty-five people hostage. Two policemen who tried to get in were {e2 killed} by a grenade. [m2:ISIS.REB Islamic State] {e3 claimed} the raid through [m79=m2 its] news agency, posting pictures of bodies; [m3:BGD.GOV the government], which has always insisted that [m80=m2 the organisation] has no foothold in [m81=m3 the country], kept [m82=m3 its] counsel. [m4:JPN.GOV Tokyo] said seven [m5:JPN.CVL consultants] were inside. [m83=m4 It] {e4 pleaded} that [m84=m5 their] lives come first.
e1 m1 > m6 ASSAULT actual 2016-07-01/day mode=abduct ctx=terrorism
e2 m1 > m7 ASSAULT actual 2016-07-01/day mode=explosives ctx=terrorism
e4 m4 > m3 REQUEST requested 2016-07-01/none mode=yield ctx=terrorism
e3 m2 > m6 ASSAULT actual 2016-07-01/none ctx=terrorism said=m2 bg
[m6:BGD.CVL The diners] were told to recite verses; [m7:BGD.COP both officers] leave small children.

### The Star 2018-07-04 none
Few rulers have had a shorter honeymoon than the one [m1:@MYS Kuala Lumpur's] traffic granted [m2:MYS.GOV the new transport minister]. [m85=m2 He] takes the train. On Tuesday, commuters say, [m86=m2 he] stood all the way from Kajang reading the minutes of [m3:MYS.BUS the national carrier's] last board meeting, and gave up [m87=m2 his] seat before [m88=m2 he] had found one.

### Hürriyet Daily News 2014-05-15
By Wednesday night 274 [m1:TUR.LAB miners] had been counted at Soma. [m2:TUR.GOV Recep Tayyip Erdoğan] told relatives that such accidents are "in the nature of the business", and was {e1 booed} all the way to a supermarket, in which [m89=m2 he] took refuge. [m3:TUR.GOV An aide to the prime minister], Yusuf Yerkel, was photographed {e2 kicking} [m4:TUR.CVL a man] whom two special-forces officers held on the ground. [m5:TUR.LAB Four union confederations] {e3 stopped work} on Thursday. [m6:TUR.BUS The company], which had boasted of [m90=m6 its] low costs, said [m91=m6 it] would {e4 help} with the investigation.
e1 m7 > m2 PROTEST actual 2014-05-14/day mode=demo ctx=disasters
e2 m3 > m4 ASSAULT actual 2014-05-14/day mode=beat ctx=repression
e3 m5 > m2 PROTEST actual 2014-05-15/day mode=strike ctx=disasters,economic
e4 m6 > m8 AGREE planned 2014-05-15/none ctx=disasters
[m7:TUR.CVL The families] got no answers from [m8:TUR.JUD the prosecutors].

### Reuters 2020-12-23
[m1:IND.LEG Kerala's communist-led assembly] will {e1 pass} a resolution against the farm laws of [m2:IND.GOV the federal government], [m6:IND.GOV its chief minister] said after [m3:IND.GOV the governor] {e2 refused} [m92=m1 it] permission to sit. [m4=m6 Pinarayi Vijayan] {e3 wrote} to [m93=m3 him] that no holder of [m94=m3 his] office has the right to say no to an elected cabinet. [m5:IND.PTY The BJP], with a single seat in the chamber, {e4 sided} with [m95=m3 the governor], who used to be in a different party.
e1 m1 > m2 ACCUSE planned 2020-12-23/none mode=disapprove ctx=legislative,economic
e2 m3 > m1 REJECT actual 2020-12-23/none ctx=legislative
e3 m6 > m3 ACCUSE actual 2020-12-23/none mode=disapprove ctx=legislative
e4 m5 > m3 SUPPORT actual 2020-12-23/none ctx=legislative

### Agência Lusa 2012-09-20
[m1:GNB.MIL The army], which {e1 ousted} [m2:GNB.GOV the government] of Guinea-Bissau in April between two rounds of an election, is not giving much back. [m96=m1 It] {e2 let} [m3:GNB.GOV a transitional cabinet] take office after talks with [m4:ECOWAS the West African organisation]. [m5:PRT.GOV Lisbon] does not {e3 recognise} [m97=m3 it]; neither does [m6:CPLP the community of Portuguese-speaking countries], to which [m7:GNB.GOV Carlos Gomes Júnior], the man who won the first round and lives in exile, still turns. "<<q1 [m98=m7 I] am the legitimate prime minister>>," [m99=m7 he] reminded [m8:UNGA the General Assembly], which [m100=m7 he] had asked to {e4 address}.
e1 m1 > m2 SANCTION actual 2012-04-01/month mode=expel ctx=pro_autocracy,executive
e2 m1 > m3 CONCEDE actual 2012-09-20/none ctx=executive
e3 m5,m6 > m3 SUPPORT denied 2012-09-20/none ctx=diplomatic
e4 m7 > m8 REQUEST requested 2012-09-20/none mode=meet ctx=diplomatic
q1 m7 direct cue=reminded

### Reuters 2003-10-17
[m1:BOL.GOV Gonzalo Sánchez de Lozada] {e1 faxed} [m101=m1 his] resignation to [m2:BOL.LEG Congress] from the airport of Santa Cruz on Friday. More than sixty people had died in a month of {e2 blockades} by [m3:BOL.CVL the Aymara of El Alto], who refuse to let gas leave through [m4:@CHL a Chilean port]. [m5:BOL.GOV His vice-president], the historian Carlos Mesa, had {e3 broken} with [m102=m1 him] on Monday over the use of [m6:BOL.MIL the army], which {e4 fired} machine guns at [m103=m3 the townspeople] to get petrol trucks through. [m7:BOL.OPP Evo Morales] said [m104=m7 he] would {e5 give} [m105=m5 the successor] time.
e1 m1 > m2 RETREAT actual 2003-10-17/day mode=resign ctx=executive
e2 m3 > m1 PROTEST actual 2003-10-17/none mode=obstruct ctx=natural_resource
e3 m5 > m1 SANCTION actual 2003-10-13/day mode=withdraw ctx=executive
e4 m6 > m3 ASSAULT actual 2003-10-17/none mode=firearms ctx=repression
e5 m7 > m5 AGREE planned 2003-10-17/none ctx=executive

### Ta Nea 2008-12-09
Schoolchildren {e1 besieged} police stations in a dozen Greek towns on Monday, the third day of trouble over the death of [m1:GRC.CVL Alexis Grigoropoulos], fifteen, {e2 shot} in Exarchia by [m2:GRC.COP a special guard]. [m106=m2 The 37-year-old] and [m107=m2 his] partner are to appear before [m3:GRC.JUD a prosecutor]. [m4:GRC.GOV The prime minister], who wrote to the boy's parents, {e3 said} nobody had the right to use the tragedy as an alibi. [m5:GRC.OPP George Papandreou], whose Socialists lead in the polls, {e4 suggested} that [m108=m4 he] call an election. [m109=m4 The conservative] won't.
e1 m6 > m7 PROTEST actual 2008-12-08/day mode=riot ctx=repression
e2 m2 > m1 ASSAULT actual 2008-12-06/day mode=firearms ctx=repression
e3 m4 > m6 ACCUSE actual 2008-12-09/none mode=disapprove ctx=repression
e4 m5 > m4 REQUEST requested 2008-12-09/none mode=change ctx=election
[m6:GRC.EDU The pupils] threw oranges at first; [m7:GRC.COP officers] did not throw anything back.

### Reuters 2024-06-26
[m1:KEN.GOV President William Ruto] {e1 gave in} on Wednesday. [m110=m1 He] said [m111=m1 he] would send the finance bill back to [m2:KEN.LEG parliament], where [m3:KEN.CVL protesters] had {e2 torn down} the mace only a day earlier, unsigned. "<<q1 The people have spoken>>," [m112=m1 he] told a hall of nodding legislators. At least twenty-three of [m113=m3 the mostly young demonstrators] were {e3 killed} by [m4:KEN.COP police], according to [m5:KEN.MED the medical association]. [m6:KEN.MIL Troops], whose deployment [m7:KEN.JUD the High Court] {e4 let stand}, remain on the streets of Nairobi; [m114=m3 the movement], which has no leaders, {e5 wants} [m115=m1 him] out now.
e1 m1 > m3 CONCEDE actual 2024-06-26/day ctx=economic
e2 m3 > m2 PROTEST actual 2024-06-25/day mode=riot ctx=economic
e3 m4 > m3 ASSAULT actual 2024-06-26/none mode=firearms ctx=repression said=m5
e4 m7 > m6 SUPPORT actual 2024-06-26/none ctx=legal,military
e5 m3 > m1 REQUEST requested 2024-06-26/none mode=change ctx=executive
q1 m1 direct cue=told

### La Repubblica 2010-12-15 
By three votes in one house and twenty-seven in the other [m1:ITA.GOV Silvio Berlusconi] {e1 survived} on Tuesday the motion tabled by [m2:ITA.PTY Gianfranco Fini], until July [m116=m1 his] heir apparent. Two of [m117=m2 the rebel's] own [m3:ITA.LEG deputies] {e2 switched} sides at the last minute. As the result came through, [m4:ITA.EDU students] in Via del Corso {e3 set vans ablaze} and [m5:ITA.COP the Guardia di Finanza] charged. [m6:ITA.JUD Rome prosecutors] have opened a file on whether votes were bought, as [m7:ITA.OPP Antonio Di Pietro] {e5 says}; [m118=m1 the premier] laughs it off.
e1 m8 > m1 SUPPORT actual 2010-12-14/day ctx=legislative
e2 m3 > m1 SUPPORT actual 2010-12-14/day ctx=legislative
e3 m4 > m1 PROTEST actual 2010-12-14/day mode=riot ctx=legislative
e5 m7 > m1 ACCUSE actual 2010-12-15/none mode=allege ctx=corruption,legislative
[m8:ITA.LEG The chamber] had never been so full.

### Straits Times 2013-12-10
Some four hundred [m1:SGP.LAB migrant labourers], nearly all from [m2:@IND Tamil Nadu], {e1 overturned} [m3:SGP.COP two patrol cars] and burned an ambulance in Little India on Sunday night after a bus ran over one of [m119=m1 them]. It was the first riot in the republic since 1969. [m120=m3 Police] {e2 arrested} twenty-seven. [m4:SGP.GOV The prime minister] {e3 ordered} an inquiry and {e4 asked} [m5:SGP.CVL his countrymen] not to let it change how [m121=m5 they] see foreigners. [m6:IND.GOV The Indian high commission] {e5 has offered} [m122=m1 the men] lawyers.
e1 m1 > m3 PROTEST actual 2013-12-08/day mode=riot ctx=migration
e2 m3 > m1 COERCE actual 2013-12-10/none mode=arrest ctx=migration
e3 m4 > m1 ACCUSE actual 2013-12-10/none mode=investigate ctx=migration
e4 m4 > m5 REQUEST requested 2013-12-10/none mode=yield ctx=migration
e5 m6 > m1 AGREE planned 2013-12-10/none ctx=migration,legal

### ABC Color 2012-06-23
It took [m1:PRY.LEG the senators] five hours to {e1 try} and {e2 remove} [m2:PRY.GOV Fernando Lugo] on Friday, by 39 votes to four, over a land eviction in which [m3:PRY.AGR squatters] and [m4:PRY.COP policemen] {e3 shot} one another. [m123=m2 He] had {e4 asked} [m5:PRY.JUD the Supreme Court] for more time and been {e5 refused}. [m6:PRY.GOV Federico Franco], a surgeon, put on the sash within the hour. [m7:UNASUR The South American union], whose [m8:UNASUR ministers] had flown in to talk to [m124=m1 the upper house], {e6 will not accept} [m125=m6 the new head of state] as one of [m126=m7 its] own.
e1 m1 > m2 ACCUSE actual 2012-06-22/day mode=allege ctx=legislative
e2 m1 > m2 SANCTION actual 2012-06-22/day mode=expel ctx=legislative,executive
e3 m3 > m4 ASSAULT actual 2012-06-23/none mode=firearms ctx=human_security
e4 m2 > m5 REQUEST requested 2012-06-23/none mode=yield ctx=legal
e5 m5 > m2 REJECT actual 2012-06-23/none mode=yield ctx=legal
e6 m7 > m6 REJECT actual 2012-06-23/none ctx=diplomatic,pro_democracy

### Guardian 2022-11-27
Blank sheets of A4 were held up in Shanghai on Saturday night by [m1:CHN.CVL hundreds] who had come to {e1 mourn} ten dead in a burning building in Urumqi and stayed to {e2 shout} for [m2:CHN.GOV Xi Jinping] to go. [m3:CHN.COP Police] {e3 pushed} [m127=m1 them] on to buses. [m4:GBR.JRN A BBC cameraman], Ed Lawrence, was {e4 kicked} by [m128=m3 the officers] while handcuffed, [m129=m4 his employer] said; [m5:CHN.GOV the consulate-general's spokesman], quoted by the broadcaster, {e5 maintained} that [m130=m4 he] had been held for [m131=m4 his] own good, lest [m132=m4 he] catch Covid from the crowd.
e2 m1 > m2 PROTEST actual 2022-11-26/day mode=demo ctx=health,pro_democracy
e3 m3 > m1 COERCE actual 2022-11-27/none mode=arrest ctx=repression
e4 m3 > m4 ASSAULT actual 2022-11-27/none mode=beat ctx=rights_freedoms said=m4
e5 m5 > m4 REJECT actual 2022-11-27/none ctx=rights_freedoms
e1 m1 > m2 PROTEST actual 2022-11-26/day mode=demo ctx=health

### Le Monde 2009-02-17
Barricades of burning pallets cut [m1:@GLP Pointe-à-Pitre] off from its airport on Monday, the fourth week of a general {e1 strike} against the cost of living. [m2:FRA.LAB Élie Domota], who speaks for [m3:FRA.LAB the LKP], an alliance of forty-eight unions and clubs, {e2 wants} 200 euros a month more for the lowest paid. [m4:FRA.BUS Employers], many of [m133=m4 them] descended from slave owners, {e3 say} [m134=m4 they] can't afford that. [m5:FRA.GOV The overseas minister], Yves Jégo, had come close to a deal before [m6:FRA.GOV Paris] called [m135=m5 him] home. [m7:FRA.COP Gendarmes] {e4 hit} [m8:FRA.LAB a sixty-year-old activist] in the face, [m136=m3 the collective] charges.
e1 m3 > m4 PROTEST actual 2009-02-17/none mode=strike ctx=economic
e2 m2 > m4 REQUEST requested 2009-02-17/none mode=yield ctx=economic
e3 m4 > m3 REJECT actual 2009-02-17/none mode=yield ctx=economic
e4 m7 > m8 ASSAULT actual 2009-02-17/none mode=beat ctx=repression said=m3

### Philippine Star 2000-05-05 none
Rescuers on Friday gave up the search for [m1:PHL.CVL a trawler's crew] off Palawan. [m2:PHL.MIL The coast guard] had flown two aircraft over the strait for a week. A cousin of the captain, who works in [m3:@HKG Hong Kong], phoned the base each morning; [m4:PHL.MIL a lieutenant] told her [m137=m4 he] was sorry. [m138=m4 He] has a brother at sea [m139=m4 himself].

### The Namibian 2016-05-21 none
At the Swakopmund library [m1:NAM.EDU a historian] showed slides of ox wagons. [m140=m1 Her] grandfather drove one to [m2:@BWA Ghanzi], and [m3:NAM.BUS a mining firm] later paid [m141=m1 her] school fees. About forty turned up, and [m142=m1 she] sold six books. [m143=m3 The company] sent flowers.

### Radio Free Asia 2012-09-24
Before a judge who did not look up, [m1:VNM.JRN Nguyen Van Hai], known as the Peasant's Pipe, was {e1 given} twelve years on Monday for propaganda against the state. [m144=m1 The blogger's] ex-wife and son got no further than the corner: [m2:VNM.COP policemen] {e2 tore} [m145=m1 his] name off the boy's T-shirt and {e3 held} both until evening. [m3:USA.GOV The American embassy] {e4 called} on [m4:VNM.GOV Hanoi] to free [m146=m1 him] and [m5:VNM.JRN the two others] sentenced with [m147=m1 him]. [m148=m4 The foreign ministry] had no comment. [m6:VNM.JUD The court] says [m149=m1 he] took courses paid for by [m7:USA.OPP an exile party].
e1 m6 > m1 SANCTION actual 2012-09-24/day mode=convict ctx=rights_freedoms,legal
e2 m2 > m8 COERCE actual 2012-09-24/day mode=seize ctx=repression
e3 m2 > m8 COERCE actual 2012-09-24/day mode=arrest ctx=repression
e4 m3 > m4 REQUEST requested 2012-09-24/none mode=yield ctx=rights_freedoms,diplomatic
[m8:VNM.CVL The two] had come from Saigon's outskirts by bus.

### Al Jazeera 2021-09-20
[m1:TALIBAN.GOV Kabul's new mayor] {e1 told} most of [m2:AFG.CVL the city's female employees] to stay at home, pending a decision. A dozen of [m150=m2 them] {e2 stood} with a banner outside what used to be the women's ministry; [m151=m1 the movement] has {e3 given} the building to [m3:TALIBAN.COP its vice squad]. After ten minutes [m4:TALIBAN.COP fighters in a jeep] {e4 told} [m152=m2 them] to go. [m5:UNESCO The UN's education agency] {e5 protested} that girls above eleven have been left out of the reopened schools.
e1 m1 > m2 COERCE actual 2021-09-20/none mode=restrict ctx=gender
e2 m2 > m1 PROTEST actual 2021-09-20/none mode=demo ctx=gender
e4 m4 > m2 REQUEST requested 2021-09-20/none mode=yield ctx=gender,repression
e5 m5 > m1 ACCUSE actual 2021-09-20/none mode=disapprove ctx=gender
e3 m1 > m3 AID actual 2021-09-20/none ctx=gender
