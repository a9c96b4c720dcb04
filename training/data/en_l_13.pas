### Reuters 2021-11-16
[m1:POL.COP Polish police] {e1 turned} water cannon on [m2:? migrants] who {e2 threw} stones and branches at the Kuznica crossing on Tuesday. [m51=m1 The force] said [m3:BLR.MIL Belarusian border guards] had {e3 given} [m52=m2 them] stun grenades. [m4:BLR.GOV Minsk] {e4 opened} a criminal case over what [m53=m4 it] called violence against unarmed people. One [m5:POL.COP officer's] skull was fractured. [m6:DEU.GOV Angela Merkel] had {e5 rung} [m7:BLR.GOV Alexander Lukashenko] the night before, to the displeasure of [m8:POL.GOV Warsaw], which was not told.
e1 m1 > m2 ASSAULT actual 2021-11-16/day mode=crowd-control ctx=migration
e2 m2 > m1 ASSAULT actual 2021-11-16/day mode=primitive ctx=migration
e3 m3 > m2 AID actual 2021-11-16/none ctx=migration said=m1
e4 m4 > m1 ACCUSE actual 2021-11-16/none mode=investigate ctx=migration,legal
e5 m6 > m7 CONSULT actual 2021-11-15/day mode=phone ctx=migration,diplomatic

### Reuters 2010-09-30
[m1:ECU.COP Police officers] angry at the loss of bonuses {e1 surrounded} a hospital in Quito for ten hours on Thursday with [m2:ECU.GOV President Rafael Correa] inside. [m54=m2 He] had gone to [m55=m1 their] barracks to {e2 reason} with [m56=m1 them], and [m57=m1 they] {e3 fired} tear gas at [m58=m2 his] feet; "<<q1 kill [m59=m2 me] if you have the guts>>," [m60=m2 he] had shouted, loosening [m61=m2 his] tie. [m3:ECU.MIL Soldiers] {e4 freed} [m62=m2 him] after nightfall in a gun battle that left five dead. [m4:PER.GOV Peru] and [m5:COL.GOV Colombia] {e5 closed} [m63=m4+m5 their] borders in support of [m64=m2 him].
e1 m1 > m2 COERCE actual 2010-09-30/day mode=restrict ctx=military
e2 m2 > m1 CONSULT actual 2010-09-30/day ctx=economic
e3 m1 > m2 ASSAULT actual 2010-09-30/day mode=crowd-control ctx=economic
e4 m3 > m2 AID actual 2010-09-30/day ctx=military
e5 m4,m5 > m2 SUPPORT actual 2010-09-30/none ctx=diplomatic
q1 m2 direct cue=shouted

### Punch 2014-04-15
[m1:NGA.MED Resident doctors] in Lagos will {e1 begin} a seven-day warning strike on Wednesday. [m65=m1 Their] association says [m2:NGA.GOV the state government] has ignored a circular on relativity since 2012. [m3:NGA.GOV The health commissioner], Jide Idris, {e2 appealed} to [m66=m1 them] to think of the sick, and said the demands {e3 were being looked at}. "<<q1 [m67=m1 We] have heard that song>>," [m4:NGA.MED Dr Omojowolo Olubunmi], the chairman, replied. [m68=m4 He] was one of 788 [m69=m1 doctors] whom [m70=m2 it] {e4 dismissed} during the previous walkout and had to take back.
e1 m1 > m2 PROTEST planned 2014-04-16/day mode=strike ctx=health,economic
e2 m3 > m1 REQUEST requested 2014-04-15/none mode=yield ctx=health
e3 m3 > m1 AGREE planned 2014-04-15/none ctx=health
e4 m2 > m1 SANCTION actual 2012-01-01/year mode=expel ctx=health,economic
q1 m4 direct cue=replied

### Reuters 2005-12-12
A car bomb {e1 killed} [m1:LBN.LEG Gebran Tueni], a newspaper publisher and deputy, in the hills above Beirut on Monday, a day after [m71=m1 he] came back from [m2:@FRA Paris], where [m72=m1 he] had been hiding. Hours later [m3:LBN.GOV the cabinet] {e2 asked} [m4:UNSC the Security Council] for an inquiry into all the attacks since October 2004. [m5:HEZBOLLAH.PTY Ministers of the Shia alliance] {e3 suspended} participation in protest at the vote. [m6:SYR.GOV Syria's information minister], Mehdi Dakhlallah, {e4 rejected} charges that [m73=m6 his country] was behind it.
e1 m7 > m1 ASSAULT actual 2005-12-12/day mode=explosives ctx=terrorism
e2 m3 > m4 REQUEST requested 2005-12-12/day mode=assist ctx=legal,terrorism
e3 m5 > m3 SANCTION actual 2005-12-12/none mode=withdraw ctx=executive,legal
e4 m6 > m3 REJECT actual 2005-12-12/none ctx=terrorism
[m7:UNK An unknown group] claimed it by fax.

### Balkan Insight 2012-02-09
[m1:ROU.GOV Emil Boc] {e1 quit} on Monday "to release the tension", after three weeks of {e2 rallies} in the snow. The man [m2:ROU.GOV President Traian Băsescu] {e3 chose} that same evening, [m3:ROU.GOV Mihai Răzvan Ungureanu], ran [m4:@ROU the foreign intelligence service]. [m5:ROU.OPP The Social Liberal Union], which is {e4 boycotting} [m74:ROU.LEG parliament], {e5 pressed} for an early vote: "<<q1 a spy in place of a clown>>," [m75=m5 its] co-leader [m6:ROU.OPP Crin Antonescu] sneered. [m7:IMF The Fund], whose conditions led to the pay cuts, {e6 welcomed} the speed of the change.
e1 m1 > m8 RETREAT actual 2012-02-06/day mode=resign ctx=executive
e2 m8 > m1 PROTEST actual 2012-02-09/none mode=demo ctx=economic
e3 m2 > m3 SUPPORT actual 2012-02-06/day ctx=executive
e4 m5 > m2 PROTEST actual 2012-02-09/none mode=boycott ctx=legislative
e5 m5 > m2 REQUEST requested 2012-02-09/none mode=change ctx=election
e6 m7 > m2 SUPPORT actual 2012-02-09/none ctx=economic
q1 m6 direct cue=sneered
[m8:ROU.CVL Protesters] in University Square didn't go home.

### Reuters 2013-05-31 none
An hour outside [m1:@KEN Eldoret] the tarmac stops. [m2:KEN.EDU A schoolmaster] has taught here under five heads of state and owns a goat for each. [m76=m2 His] best pupil joined [m3:NOR.BUS a shipping line in Bergen]. [m77=m3 It] sends calendars, which [m78=m2 he] hangs beside those from [m4:KEN.REL the diocese], and [m79=m2 he] consults both about rain.

### AP 2014-09-28
[m1:HKG.COP Police] {e1 fired} 87 canisters of tear gas in Admiralty on Sunday night, but the [m2:HKG.CVL crowd], mostly young, opened umbrellas and stayed. [m3:HKG.EDU Benny Tai], the law lecturer behind Occupy Central, had {e2 declared} the sit-in open at half past one in the morning, earlier than announced, because [m4:HKG.EDU students] led by [m5:HKG.EDU Joshua Wong], 17, {e3 climbed} into the forecourt of the government offices first. [m80=m5 He] is in custody. [m6:HKG.GOV Leung Chun-ying] {e4 said} the occupation was unlawful; [m81=m3 he] should {e5 think} of the public.
e1 m1 > m2 ASSAULT actual 2014-09-28/day mode=crowd-control ctx=repression
e2 m3 > m6 PROTEST actual 2014-09-28/day mode=demo ctx=pro_democracy
e3 m4 > m6 PROTEST actual 2014-09-28/none mode=obstruct ctx=pro_democracy
e4 m6 > m3 ACCUSE actual 2014-09-28/none mode=allege ctx=pro_democracy
e5 m6 > m3 REQUEST requested 2014-09-28/none mode=yield ctx=pro_democracy

### Reuters 2016-12-17
[m1:COD.GOV The government of Congo] {e1 shut down} social media on Sunday night at the request of nobody [m82=m1 it] would name. Talks between [m2:COD.PTY the ruling majority] and [m3:COD.OPP the Rassemblement] {e2 broke off} on Saturday; [m4:COD.REL the bishops], who had been chairing [m83=m2+m3 them], left for [m5:VAT.REL Rome], where [m84=m5 the pope] {e3 told} [m85=m4 them] [m86=m5 he] was praying. [m6:COD.OPP Félix Tshisekedi], son of the old lion, {e4 announced} that [m87=m3 his alliance] would not go into the streets on Monday, and then that [m88=m3 it] would.
e1 m1 > m3 COERCE actual 2016-12-17/none mode=censor ctx=rights_freedoms,election
e2 m2 > m3 SANCTION actual 2016-12-17/day mode=discontinue ctx=diplomatic,election
e3 m5 > m4 CONSULT actual 2016-12-17/none ctx=diplomatic,religion_ethnicity
e4 m3 > m1 PROTEST hypothetical 2016-12-19/day mode=demo ctx=election

### El Nuevo Día 2016-03-04
[m1:HND.UAF Two men] {e1 broke down} the back door of [m2:HND.CVL Berta Cáceres] in La Esperanza shortly before midnight on Wednesday. [m89=m2 She] had won the Goldman prize for {e2 stopping} [m3:HND.BUS a dam company] on the Gualcarque river. [m4:MEX.CVL Gustavo Castro], a Mexican guest, was {e3 shot} too, and played dead. [m7:HND.JUD Prosecutors] will not {e4 let} [m90=m4 him] leave. [m5:HND.COP The police], who first {e5 spoke} of a burglary, were supposed to guard [m91=m2 her] by order of [m6:OAS the inter-American commission]. [m92=m3 Desa] {e6 denies} any link with the crime.
e1 m1 > m2 ASSAULT actual 2016-03-02/day mode=targeted ctx=environment
e2 m2 > m3 PROTEST actual 2016-03-04/none mode=obstruct ctx=environment bg
e3 m1 > m4 ASSAULT actual 2016-03-02/day mode=firearms ctx=environment
e4 m7 > m4 COERCE actual 2016-03-04/none mode=restrict ctx=legal
e6 m3 > m2 REJECT actual 2016-03-04/none ctx=environment
e5 m5 > m2 REJECT actual 2016-03-04/none ctx=crime
[m93=m7 They] call the ban on travel routine.

### Le Soir 2018-12-09
It took a UN text of thirty-four pages to bring down [m1:BEL.GOV Charles Michel's] majority. [m2:BEL.PTY The N-VA], largest of the four parties in it, {e1 would not} let [m94=m1 him] go to Marrakech and {e2 sign} the migration pact; [m95=m1 he] {e3 is flying} on Sunday all the same. [m96=m2 Its] ministers {e4 left} the cabinet on Saturday night. [m97=m1 The liberal] has {e5 filled} [m98=m2 their] places with [m3:BEL.PTY his own people]. "<<q1 The coalition of Marrakech>>," [m4:BEL.PTY Bart De Wever] called what remains.
e1 m2 > m1 REJECT actual 2018-12-09/none ctx=migration,diplomatic
e2 m1 > m5 SUPPORT hypothetical 2018-12-09/none ctx=migration,diplomatic
e3 m1 > m5 AGREE planned 2018-12-09/day ctx=migration,diplomatic
e4 m2 > m1 SANCTION actual 2018-12-08/day mode=withdraw ctx=executive,migration
e5 m1 > m3 SUPPORT actual 2018-12-09/none ctx=executive
q1 m4 direct cue=called
[m5:UN The United Nations] expects 150 states.

### Reuters 2017-11-22 none
Harvest festival in [m1:@ZWE Bindura]: a brass band, two oxen and [m2:ZWE.AGR a widow] who won first prize with a pumpkin weighing sixty-four kilos. [m3:ZWE.BUS The seed company] gave [m99=m2 her] a wheelbarrow. [m100=m2 She] had grown it from seed [m101=m2 her] son posted from [m4:@GBR Leicester]. The judges, one of them [m102=m2 her] neighbour, asked no questions.

### New Straits Times 2006-09-20
When [m1:THA.GOV Thaksin Shinawatra] rang the television station from [m2:@USA New York] at ten on Tuesday night to {e1 proclaim} an emergency and {e2 dismiss} [m3:THA.MIL General Sonthi Boonyaratglin], tanks were already at Government House. The broadcast was {e3 cut} after four minutes. By half past eleven [m103=m3 the army chief] and [m4:THA.MIL the heads of the other services] were {e4 on their way} to [m5:THA.GOV the king]. [m104=m1 The billionaire] {e5 cancelled} [m105=m1 his] speech to [m6:UNGA the Assembly]. [m7:THA.CVL Bangkok residents] {e6 put} roses on the gun barrels.
e1 m1 > m3 COERCE actual 2006-09-19/day mode=martial-law ctx=executive
e2 m1 > m3 SANCTION actual 2006-09-19/day mode=expel ctx=executive,military
e3 m3 > m1 COERCE actual 2006-09-19/day mode=censor ctx=pro_autocracy
e4 m3,m4 > m5 CONSULT actual 2006-09-19/day mode=visit ctx=pro_autocracy
e6 m7 > m3 SUPPORT actual 2006-09-20/none ctx=pro_autocracy
e5 m1 > m6 REJECT actual 2006-09-20/none mode=meet ctx=diplomatic

### Reuters 2019-07-04
[m1:LBY.UAF A warplane] {e1 hit} a hangar in Tajoura where 120 [m2:? migrants from Africa] were {e2 locked} up by [m3:LBY.PRM a militia] that answers, loosely, to [m4:LBY.GOV the interior ministry in Tripoli]. [m106=m4 The ministry] {e3 blamed} [m5:LBY.REB Khalifa Haftar's air force]; [m107=m5 the eastern commander's] spokesman {e4 denied} it. [m108=m3 Guards] {e5 shot} at [m109=m2 those who ran] after the first bomb, [m6:UN a UN report] says. [m7:UNSC The council in New York] {e6 could not agree} to condemn anybody because [m8:USA.GOV the American delegate] had no instructions.
e1 m1 > m2 ASSAULT actual 2019-07-04/none mode=aerial ctx=military,migration
e2 m3 > m2 COERCE actual 2019-07-04/none mode=arrest ctx=migration
e3 m4 > m5 ACCUSE actual 2019-07-04/none mode=allege ctx=military
e4 m5 > m2 ASSAULT denied 2019-07-04/none mode=aerial ctx=military
e5 m3 > m2 ASSAULT actual 2019-07-04/none mode=firearms ctx=migration said=m6
e6 m7 > m1 ACCUSE denied 2019-07-04/none mode=disapprove ctx=diplomatic,military

### Daily Nation 2018-02-01
Before a crowd that filled Uhuru Park on Tuesday [m1:KEN.OPP Raila Odinga] {e1 took} an oath as "people's president". [m110=m1 His] co-principals stayed away. [m2:KEN.GOV The communications authority], sent by [m3:KEN.GOV the interior minister], had meanwhile {e2 switched off} [m4:KEN.JRN three television stations] for carrying it. A [m5:KEN.JUD High Court judge], Chacha Mwita, {e3 ordered} [m111=m2 the agency] on Thursday to put [m112=m4 them] back on air; it {e4 hasn't}. [m6:KEN.LEG T. J. Kajwang], the MP who held the Bible, was {e5 arrested} outside [m113=m5 the same courthouse].
e1 m1 > m3 PROTEST actual 2018-01-30/day mode=demo ctx=election
e2 m2 > m4 COERCE actual 2018-01-30/day mode=censor ctx=rights_freedoms
e3 m5 > m2 REQUEST requested 2018-02-01/day mode=yield ctx=legal,rights_freedoms
e4 m2 > m5 REJECT actual 2018-02-01/none mode=yield ctx=legal,rights_freedoms
e5 m7 > m6 COERCE actual 2018-02-01/none mode=arrest ctx=legal,election
[m7:KEN.COP Police] took [m114=m6 him] to a station [m115=m7 they] did not disclose.

### Reuters 2011-02-23
[m1:LBY.MIL Two air force colonels] landed [m116=m1 their] Mirages in [m2:@MLT Malta] on Monday because [m117=m1 they] {e1 would not} bomb [m3:LBY.CVL the people of Benghazi]. [m4:LBY.GOV Muammar Gaddafi] {e2 told} [m118=m3 the protesters], whom [m119=m4 he] called rats, that [m120=m4 he] would hunt [m121=m3 them] house by house. [m5:LBY.GOV His interior minister], Abdel Fattah Younes, has {e3 gone over} to [m122=m3 them]; so has the envoy to [m6:UN the United Nations], who {e4 asked} for a no-fly zone. [m7:PER.GOV Lima], of all capitals, was first to {e5 suspend} relations. [m8:ITA.GOV Silvio Berlusconi] had "not wanted to disturb" [m123=m4 his friend].
e1 m1 > m4 REJECT actual 2011-02-23/none mode=yield ctx=military
e2 m4 > m3 THREATEN threatened 2011-02-23/none mode=violence ctx=repression
e3 m5 > m3 SUPPORT actual 2011-02-23/none ctx=pro_democracy
e4 m9 > m6 REQUEST requested 2011-02-23/none mode=assist ctx=military
e5 m7 > m4 SANCTION actual 2011-02-23/none mode=discontinue ctx=diplomatic
[m9:LBY.GOV The diplomat] is Ibrahim Dabbashi, the deputy.

### Reuters 2021-12-09
[m1:GBR.JUD The tribunal in London], a private body chaired by [m2:GBR.JUD Sir Geoffrey Nice], has no power to punish anyone. It {e1 found} on Thursday that [m3:CHN.GOV China] committed genocide by preventing births among [m4:CHN.CVL Uyghurs]. [m124=m3 Beijing], which had {e2 imposed} sanctions on [m125=m2 the barrister] in March, called [m126=m1 the panel] a machine for producing lies. [m5:GBR.LEG Iain Duncan Smith], also on the blacklist, {e3 urged} [m6:GBR.GOV Boris Johnson] to act on it. [m127=m6 He] {e4 has announced} a boycott of the winter games by officials, "effectively".
e1 m1 > m3 ACCUSE actual 2021-12-09/day mode=allege ctx=human_rights
e2 m3 > m2 SANCTION actual 2021-03-01/month mode=discontinue ctx=human_rights,diplomatic
e3 m5 > m6 REQUEST requested 2021-12-09/none mode=change ctx=human_rights
e4 m6 > m3 REJECT actual 2021-12-09/none mode=meet ctx=human_rights,diplomatic

### Folha de S.Paulo 2014-01-21
Shopping centres in São Paulo want no more rolezinhos. Hundreds of [m1:BRA.CVL teenagers from the outskirts], invited on Facebook, had {e1 filled} the corridors of JK Iguatemi; [m128=m1 they] sang, ran, bought ice cream. [m2:BRA.BUS The owners] got [m3:BRA.JUD a judge] to {e2 forbid} it, with a fine of ten thousand reais a head, and [m4:BRA.COP military police] {e3 asked} boys at the doors for papers. [m5:BRA.GOV Gilberto Carvalho], a minister, {e4 criticised} the injunction. The [m6:BRA.CVL homeless workers' movement] {e5 will walk} through two malls on Thursday in solidarity with [m129=m1 them].
e1 m1 > m2 PROTEST actual 2014-01-21/none mode=demo ctx=religion_ethnicity
e2 m3 > m1 COERCE actual 2014-01-21/none mode=restrict ctx=legal,religion_ethnicity
e3 m4 > m1 COERCE actual 2014-01-21/none mode=restrict ctx=religion_ethnicity
e4 m5 > m3 ACCUSE actual 2014-01-21/none mode=disapprove ctx=religion_ethnicity
e5 m6 > m2 PROTEST planned 2014-01-23/day mode=demo ctx=religion_ethnicity

### Reuters 2018-08-14
[m1:UGA.LEG Robert Kyagulanyi] tweeted a photograph of a dead man: [m130=m1 his] driver. "<<q1 [m2:UGA.COP Police] have {e1 shot} [m3:UGA.CVL my driver] thinking [m131=m2 they]'ve shot at me>>," [m132=m1 the musician turned MP] wrote. [m133=m1 He] was in Arua to {e2 back} [m4:UGA.OPP an independent], as was [m5:UGA.GOV the president] to back someone else, whose car [m134=m4 that candidate's] people are said to have {e3 stoned}. [m6:UGA.MIL Soldiers of the special forces] {e4 took} [m135=m1 him] from a hotel cupboard and, [m7:UGA.OPP his lawyer] claims, {e5 beat} [m136=m1 him] with an iron bar.
e1 m2 > m3 ASSAULT actual 2018-08-14/none mode=firearms ctx=election,repression said=m1
e2 m1 > m4 SUPPORT actual 2018-08-14/none ctx=election
e3 m4 > m5 ASSAULT actual 2018-08-14/none mode=primitive ctx=election
e4 m6 > m1 COERCE actual 2018-08-14/none mode=arrest ctx=election,repression
e5 m6 > m1 ASSAULT actual 2018-08-14/none mode=torture ctx=repression said=m7
q1 m1 direct cue=wrote

### Times of Oman 2016-11-06 none
No frankincense harvest in Dhofar has paid so well. [m1:OMN.AGR Families of the Jebali] cut the bark three times between April and June; [m2:FRA.BUS a Grasse perfume house] buys most of [m137=m1 their] resin. [m138=m2 Its] nose, an old man, comes each spring to sniff. [m139=m1 They] let [m140=m2 him] win at cards.

### Mail & Guardian 2005-06-15
"<<q1 In the circumstances>>," [m1:ZAF.GOV Thabo Mbeki] told [m2:ZAF.LEG a joint sitting] on Tuesday, it was best that [m3:ZAF.GOV the honourable Jacob Zuma] be {e1 released} from [m141=m3 his] duties as deputy president. [m4:ZAF.JUD A Durban judge] had {e2 jailed} [m5:ZAF.BUS Schabir Shaik], a businessman, the week before for bribing [m142=m3 him]. [m6:ZAF.LAB Cosatu] {e3 objected} that [m143=m3 he] had not been tried. [m144=m3 The man from Nkandla] said, smiling, that [m145=m3 his] conscience was clear; [m7:ZAF.PTY the ANC's youth league] {e4 will march}. [m8:ZAF.JUD The prosecuting authority] {e5 is thinking} of charges.
e1 m1 > m3 SANCTION actual 2005-06-14/day mode=expel ctx=corruption,executive
e2 m4 > m5 SANCTION actual 2005-06-15/none mode=convict ctx=corruption,legal
e3 m6 > m1 ACCUSE actual 2005-06-15/none mode=disapprove ctx=corruption
e4 m7 > m1 PROTEST planned 2005-06-15/none mode=demo ctx=corruption
e5 m8 > m3 ACCUSE hypothetical 2005-06-15/none mode=allege ctx=corruption,legal
q1 m1 mixed cue=told

### Reuters 2024-07-21
Bangladesh's [m1:BGD.JUD Supreme Court] on Sunday {e1 scaled back} the quota of government jobs for veterans' families from thirty per cent to five. It may be too late. [m2:BGD.EDU Students] who {e2 marched} against the quota on 1 July were {e3 beaten} by [m3:BGD.PTY the Chhatra League]; since then [m4:BGD.COP security forces], under orders to shoot on sight, have {e4 killed} more than a hundred. [m5:BGD.GOV Sheikh Hasina's government] {e5 cut} the internet on Thursday. [m6:BGD.EDU Nahid Islam], one of [m146=m2 the organisers], surfaced with bruises: [m147=m6 he] had been {e6 taken} from a friend's flat blindfolded, [m148=m6 he] said.
e1 m1 > m2 CONCEDE actual 2024-07-21/none ctx=legal
e2 m2 > m5 PROTEST actual 2024-07-01/day mode=demo ctx=economic
e3 m3 > m2 ASSAULT actual 2024-07-21/none mode=beat ctx=repression
e4 m4 > m2 ASSAULT actual 2024-07-21/none mode=firearms ctx=repression
e5 m5 > m2 COERCE actual 2024-07-18/day mode=censor ctx=rights_freedoms
e6 m4 > m6 ASSAULT actual 2024-07-21/none mode=abduct ctx=repression said=m6

### Reuters 2008-02-11
[m1:TLS.REB Alfredo Reinado] died in the yard. [m2:TLS.GOV José Ramos-Horta], whom [m149=m1 his] men had come to {e1 kill} or, some say, to {e2 talk} to, lay bleeding for half an hour before [m3:PRT.COP Portuguese guards] found [m150=m2 him]. [m4:TLS.GOV Xanana Gusmão's] convoy was {e3 ambushed} on the hill road an hour later; [m151=m4 he] {e4 declared} a state of siege. [m5:AUS.GOV Kevin Rudd] {e5 is sending} [m152:AUS.MIL another 190 soldiers] and will {e6 come} [m153=m5 himself] on Friday. [m6:TLS.REB Lieutenant Gastão Salsinha], who led [m154=m1 the second group], has vanished.
e1 m1 > m2 ASSAULT actual 2008-02-11/day mode=targeted ctx=military
e3 m6 > m4 ASSAULT actual 2008-02-11/day mode=firearms ctx=military
e4 m4 > m6 COERCE actual 2008-02-11/none mode=martial-law ctx=military
e5 m5 > m4 AID actual 2008-02-11/none ctx=military
e6 m5 > m4 AGREE planned 2008-02-15/day ctx=diplomatic
e2 m1 > m2 CONSULT hypothetical 2008-02-11/none ctx=military

### Sabah Daily 2013-03-06
[m1:SULU.REB The intruders] wore white headbands. Three weeks after [m155=m1 they] landed at Lahad Datu in the name of [m2:SULU.ELI a sultan in Manila], Malaysia {e1 sent} jets and seven battalions against [m156=m1 them] on Tuesday; [m3:MYS.MIL the army] found only one body. [m4:PHL.GOV Benigno Aquino] had {e2 begged} [m157=m2 Jamalul Kiram] to recall [m158=m2 his] brother. [m159=m2 The old man], on dialysis, {e3 said} that honour did not allow it. [m5:MYS.GOV Najib Razak] {e4 turned down} a truce {e5 proposed} by [m160=m2 the family]: "<<q1 surrender without conditions>>."
e1 m3 > m1 ASSAULT actual 2013-03-05/day mode=aerial ctx=territory,military
e2 m4 > m2 REQUEST requested 2013-03-06/none mode=yield ctx=territory
e3 m2 > m4 REJECT actual 2013-03-06/none mode=yield ctx=territory
e4 m5 > m2 REJECT actual 2013-03-06/none mode=yield ctx=territory
e5 m2 > m5 AGREE planned 2013-03-06/none ctx=territory
q1 m5 direct
