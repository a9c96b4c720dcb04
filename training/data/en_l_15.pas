### Reuters 2020-11-09
[m1:ETH.GOV Prime Minister Abiy Ahmed] {e1 replaced} [m2:ETH.MIL his army chief], [m51=m1 his] head of intelligence and [m52=m1 his] foreign minister on Sunday, five days after [m53=m1 he] {e2 sent} troops against [m3:TPLF.REB the rulers of Tigray]. [m54=m1 He] accuses [m55=m3 them] of having {e3 raided} the northern command in [m56=m7 its] sleep. [m4:TPLF.REB Debretsion Gebremichael], [m57=m3 the region's] president, {e4 asked} [m5:AU the African Union] to stop the war. [m58=m5 It] would, if [m59=m1 Addis Ababa] agreed. "<<q1 There will be no {e5 talks} with criminals>>," [m6:ETH.GOV a spokesman for the task force] said.
e1 m1 > m2 SANCTION actual 2020-11-08/day mode=expel ctx=executive,military
e2 m1 > m3 ASSAULT actual 2020-11-09/none ctx=military
e3 m3 > m7 ASSAULT actual 2020-11-09/none mode=firearms ctx=military said=m1
e4 m4 > m5 REQUEST requested 2020-11-09/none mode=assist ctx=diplomatic
e5 m1 > m3 REJECT actual 2020-11-09/none mode=meet ctx=diplomatic said=m6
q1 m6 direct cue=said
[m7:ETH.MIL The northern command] holds most of the country's heavy weapons.

### Daily Nation 2015-09-03
[m1:KEN.LAB The Kenya National Union of Teachers] was fifty-eight years old before a president of the republic refused to {e1 see} [m60=m1 it]. "<<q1 [m61=m2 He] knows where [m62=m1 we] are>>," [m3:KEN.LAB Wilson Sossion], the secretary general, said on the third morning of the {e2 strike}. [m2:KEN.GOV Uhuru Kenyatta] had {e3 told} a meeting in Mombasa that the money did not exist. [m4:KEN.OPP Cord], the opposition alliance, {e4 proposed} a special tax, and [m5:KEN.REL a group of bishops] {e5 has tried} to get both to dinner.
e1 m2 > m1 REJECT actual 2015-09-03/none mode=meet ctx=economic
e2 m1 > m2 PROTEST actual 2015-09-03/none mode=strike ctx=economic
e3 m2 > m1 REJECT actual 2015-09-03/none mode=yield ctx=economic
e4 m4 > m2 REQUEST requested 2015-09-03/none mode=change ctx=economic
e5 m5 > m1,m2 CONSULT actual 2015-09-03/none mode=third-party ctx=economic
q1 m3 direct cue=said

### Reuters 2013-11-17
[m1:LBY.PRM Misrata's militia] {e1 shot} into [m2:LBY.CVL a crowd carrying white flags] in the Gharghour district of Tripoli on Friday; forty-three died. [m63=m2 The marchers] had come to {e2 ask} [m64=m1 it] to go home. [m3:LBY.GOV Ali Zeidan], the prime minister, himself {e3 kidnapped} for some hours last month by [m4:LBY.PRM another brigade], {e4 called} on all armed groups to leave the capital. On Sunday [m65=m1 the men from Misrata] {e5 began} loading [m66=m1 their] cannon on to trucks. Unknown [m5:LBY.UAF gunmen] {e6 seized} [m6:LBY.SPY the deputy head of intelligence] at the airport the same day.
e1 m1 > m2 ASSAULT actual 2013-11-15/day mode=firearms ctx=military,repression
e2 m2 > m1 REQUEST requested 2013-11-17/none mode=yield ctx=military
e3 m4 > m3 ASSAULT actual 2013-10-01/month mode=abduct ctx=military
e4 m3 > m1 REQUEST requested 2013-11-17/none mode=yield ctx=military
e5 m1 > m3 RETREAT actual 2013-11-17/day mode=withdraw ctx=military
e6 m5 > m6 ASSAULT actual 2013-11-17/day mode=abduct ctx=military,intelligence

### The Gleaner 2012-01-06
Speaking without notes at [m67=m1 her] inauguration on Thursday, [m1:JAM.GOV Portia Simpson Miller] said Jamaica would {e1 part ways} with [m2:GBR.GOV the Queen] and become a republic. [m68=m1 She] "loves" [m69=m2 her], [m70=m1 she] added; "<<q1 [m71=m2 she] is a wonderful lady>>." [m3:GBR.GOV Buckingham Palace] said the matter was one for [m4:JAM.CVL the people of Jamaica]. [m5:JAM.OPP Andrew Holness], whom [m72=m1 she] beat last week, {e2 would support} [m73=m1 her] if the court of appeal in London went too. [m6:JAM.SOC J-Flag], a gay rights group, {e3 thanked} [m74=m1 her] for saying [m75=m1 she] would have anyone in cabinet.
e1 m1 > m2 SANCTION planned 2012-01-05/day mode=withdraw ctx=political_institutions
e2 m5 > m1 SUPPORT hypothetical 2012-01-06/none ctx=political_institutions
e3 m6 > m1 SUPPORT actual 2012-01-06/none ctx=lgbt
q1 m1 direct cue=added

### El Comercio 2019-10-14
Twelve days after [m1:ECU.GOV Lenín Moreno] {e1 did away} with cheap petrol, and two after [m76=m1 he] put Quito under curfew, [m77=m1 he] sat across a table from [m2:ECU.CVL Jaime Vargas], who wore a crown of feathers, and on live television {e2 gave up} the decree. [m3:UN The UN resident coordinator] and [m4:ECU.REL the bishops] had {e3 brought} [m78=m1+m2 them] together. [m79=m2 The indigenous confederation] {e4 lifted} [m80=m2 its] roadblocks. [m5:ECU.COP The police], who lost one man and blinded eleven, {e5 released} the last of those [m81=m5 they] held. [m82=m1 The president] still {e6 holds} [m6:ECU.ELI Rafael Correa] to be behind the arson.
e2 m1 > m2 CONCEDE actual 2019-10-13/day ctx=economic
e3 m3,m4 > m1,m2 CONSULT actual 2019-10-13/day mode=third-party ctx=economic,diplomatic
e4 m2 > m1 RETREAT actual 2019-10-14/none mode=withdraw ctx=economic
e5 m5 > m2 RETREAT actual 2019-10-14/none mode=release ctx=repression
e6 m1 > m6 ACCUSE actual 2019-10-14/none mode=allege ctx=crime
e1 m1 > m2 COERCE actual 2019-10-14/none ctx=economic

### Reuters 2016-10-11 none
Chile's potato museum opens on Tuesday in [m1:@CHL Ancud]. [m2:CHL.AGR A widow from Quemchi] gave 130 of the 286 varieties. [m3:NLD.EDU A Dutch university] sent a cold room. [m83=m2 She] has no favourite, [m84=m2 she] told [m4:CHL.JRN the local radio], and then named one: it was [m85=m2 her] mother's.

### Hindustan Times 2013-09-08
"<<q1 [m86=m1 We] will take revenge>>," says a voice over a clip of two boys being beaten by a mob. It was shot in [m2:@PAK Pakistan]; in Muzaffarnagar it was passed off as last week's. On Saturday [m1:IND.CVL Jat farmers] coming home from a meeting were {e1 attacked} with guns at a canal by [m3:IND.CVL Muslims] and by night {e2 had burned} eleven villages. [m4:IND.GOV Akhilesh Yadav], the chief minister, {e3 called in} the army. [m5:IND.PTY Mayawati], [m87=m4 his] predecessor, {e4 wants} [m6:IND.GOV Delhi] to dismiss [m88=m4 him]; [m7:IND.LEG a BJP legislator] who had shared the clip is {e5 wanted}.
e1 m3 > m1 ASSAULT actual 2013-09-07/day mode=firearms ctx=religion_ethnicity
e2 m1 > m3 ASSAULT actual 2013-09-07/day mode=destroy ctx=religion_ethnicity
e3 m4 > m1 MOBILIZE actual 2013-09-08/none mode=troops ctx=religion_ethnicity
e4 m5 > m6 REQUEST requested 2013-09-08/none mode=change ctx=executive
e5 m8 > m7 THREATEN threatened 2013-09-08/none mode=arrest ctx=religion_ethnicity,legal
q1 m1 direct cue=says
[m8:IND.COP Police] have looked for [m89=m7 him] at two hotels.

### Reuters 2009-05-18
In the lagoon of Nanthikadal lay what [m1:LKA.MIL the army] {e1 said} was the body of [m2:LTTE.REB Velupillai Prabhakaran]. [m90=m2 He] {e2 was shot}, by one account, in an ambulance. [m3:LTTE.REB Selvarasa Pathmanathan], who speaks for [m91=m2 the Tigers] abroad, {e3 insisted} that the leader was alive, but had said a day earlier that [m92=m2 the movement] would {e4 silence} [m93=m2 its] guns. [m4:LKA.GOV Mahinda Rajapaksa] {e5 will address} [m94=m7 parliament] on Tuesday. [m5:UN The secretary-general's] chief of staff had {e6 negotiated} by text message for two men with a white flag; [m95=m1 soldiers] {e7 killed} [m96=m6 them].
e2 m1 > m2 ASSAULT actual 2009-05-18/day mode=firearms ctx=military said=m1
e3 m3 > m1 REJECT actual 2009-05-18/none ctx=military
e4 m2 > m1 CONCEDE actual 2009-05-17/day ctx=military said=m3
e6 m5 > m1 CONSULT actual 2009-05-18/none mode=phone ctx=military
e7 m1 > m6 ASSAULT actual 2009-05-18/none mode=firearms ctx=military,human_rights
e1 m1 > m2 ACCUSE denied 2009-05-18/none ctx=military
e5 m4 > m7 CONSULT planned 2009-05-19/day ctx=legislative
[m6:LTTE.REB Nadesan and Puleedevan] ran the political wing and the peace secretariat. [m7:LKA.LEG Members] had [m97=m7 their] seats booked.

### New York Times 2021-01-07
Until 2.11 p.m. on Wednesday the count was proceeding. Then [m1:USA.CVL men with flags and fire extinguishers] {e1 broke} the windows of [m2:USA.LEG the Capitol], and [m3:USA.GOV Mike Pence], whom [m98=m1 they] promised to {e2 hang}, was {e3 taken} out of the chair by [m4:USA.COP his detail]. [m5:USA.COP An officer] {e4 shot} [m6:USA.CVL Ashli Babbitt]. "<<q1 [m99=m7 We] love you, you're very special>>," [m7:USA.GOV the president] {e5 told} [m100=m1 them], asking [m101=m1 them] to leave. [m8:USA.PTY Mitch McConnell] {e6 would not} be intimidated; at 3.40 next morning Joe Biden was {e7 confirmed}.
e1 m1 > m2 PROTEST actual 2021-01-06/day mode=riot ctx=election,pro_democracy
e2 m1 > m3 THREATEN threatened 2021-01-07/none mode=violence ctx=election
e3 m4 > m3 AID actual 2021-01-06/day ctx=election
e4 m5 > m6 ASSAULT actual 2021-01-06/day mode=firearms ctx=election
e5 m7 > m1 SUPPORT actual 2021-01-06/day ctx=election
e6 m8 > m1 REJECT actual 2021-01-07/none mode=yield ctx=election,legislative
e7 m2 > m9 SUPPORT actual 2021-01-07/day ctx=election,legislative
q1 m7 direct cue=told
[m9:USA.GOV The president-elect] had watched from Delaware.

### L'Economiste 2011-07-02
[m1:MAR.CVL Moroccans] {e1 said yes} by 98.5 percent to a constitution in which [m2:MAR.GOV King Mohammed VI] is no longer sacred. [m102=m2 He] still chairs [m3:MAR.GOV the cabinet]. [m4:MAR.CVL The February 20 movement] {e2 refused} to vote: for months [m103=m4 it] has {e3 filled} squares on Sundays; lately [m5:MAR.CVL men paid two hundred dirhams] have {e4 beaten} [m104=m4 its] people with belts. [m6:FRA.GOV Nicolas Sarkozy] {e5 saluted} an exemplary process. [m7:MAR.PTY The Justice and Development party], which {e6 campaigned} for it, hopes to win in October.
e1 m1 > m2 SUPPORT actual 2011-07-01/day ctx=political_institutions,pro_democracy
e2 m4 > m2 PROTEST actual 2011-07-02/none mode=boycott ctx=pro_democracy
e3 m4 > m2 PROTEST actual 2011-07-02/none mode=demo ctx=pro_democracy
e4 m5 > m4 ASSAULT actual 2011-07-02/none mode=beat ctx=repression
e5 m6 > m2 SUPPORT actual 2011-07-02/none ctx=diplomatic
e6 m7 > m2 SUPPORT actual 2011-07-02/none ctx=political_institutions

### Reuters 2007-05-27
A minute before midnight [m1:VEN.JRN RCTV], on air for fifty-three years, showed [m105=m1 its] presenters singing; then the screen went {e1 blank}. [m2:VEN.GOV Hugo Chávez] had {e2 refused} to renew [m106=m1 its] licence because [m107=m1 it] {e3 supported} the coup of 2002. [m3:VEN.EDU Students] from five universities {e4 blocked} the Cota Mil; [m4:VEN.COP the metropolitan police] {e5 replied} with gas, and [m5:VEN.EDU a young man named Yon Goicoechea] said [m108=m3 they] were neither right nor left. [m6:EU The European Parliament] had {e6 deplored} it on Thursday: 43 votes to 22.
e1 m2 > m1 COERCE actual 2007-05-26/day mode=censor ctx=rights_freedoms
e2 m2 > m1 REJECT actual 2007-05-27/none ctx=rights_freedoms
e3 m1 > m7 SUPPORT actual 2002-04-01/month ctx=pro_autocracy
e4 m3 > m2 PROTEST actual 2007-05-27/none mode=obstruct ctx=rights_freedoms
e5 m4 > m3 ASSAULT actual 2007-05-27/none mode=crowd-control ctx=repression
e6 m6 > m2 ACCUSE actual 2007-05-24/day mode=disapprove ctx=rights_freedoms
[m7:VEN.ELI The coup's leaders] ruled for forty-seven hours.

### VOA 2023-08-30
Half an hour after [m1:GAB.GOV Ali Bongo] had been proclaimed winner for the third time on Wednesday, [m2:GAB.MIL a dozen officers] appeared on Gabon 24 and {e1 cancelled} it. [m109=m1 The president] was {e2 confined} to the palace: "<<q1 [m110=m1 I] don't know what is happening, make noise>>," [m111=m1 he] {e3 implored} "all friends in the world" in English. [m3:GAB.MIL General Brice Oligui Nguema], [m112=m1 his] cousin, rode on the shoulders of [m4:GAB.MIL the guardsmen]. [m5:AU The continental commission's] chairman {e4 condemned}. [m6:GAB.OPP Albert Ondo Ossa], who may have won, {e5 spoke} of a palace revolution.
e1 m2 > m1 COERCE actual 2023-08-30/day mode=seize ctx=pro_autocracy,election
e2 m2 > m1 COERCE actual 2023-08-30/day mode=arrest ctx=pro_autocracy
e3 m1 > m7 REQUEST requested 2023-08-30/none mode=assist ctx=pro_autocracy
e4 m5 > m2 ACCUSE actual 2023-08-30/none mode=disapprove ctx=pro_autocracy
e5 m6 > m3 ACCUSE actual 2023-08-30/none mode=disapprove ctx=pro_autocracy
q1 m1 direct cue=implored
[m7:? Friends], for the most part, made none.

### Sunday Vision 2004-02-22
[m1:LRA.REB Fighters] in army uniform walked into Barlonyo camp in daylight on Saturday and {e1 burned} [m2:UGA.REF people] in [m113=m2 their] huts; 192 bodies were counted. Thirty-five [m3:UGA.PRM militiamen] guarded the five thousand. [m4:UGA.GOV Yoweri Museveni] flew up, {e2 apologised} for [m114=m3 their] failure and said [m5:LRA.REB Joseph Kony's gang] {e3 would be} dealt with. [m6:UGA.LEG Members for the north], who have {e4 asked} [m115=m4 him] for years to talk to [m116=m5 the rebels], {e5 walked out} of the chamber. [m7:ICC The prosecutor in The Hague], to whom [m117=m4 the president] {e6 referred} the matter in December, has not been here.
e1 m1 > m2 ASSAULT actual 2004-02-21/day mode=primitive ctx=military
e2 m4 > m2 CONCEDE actual 2004-02-22/none ctx=military
e3 m4 > m5 THREATEN threatened 2004-02-22/none mode=violence ctx=military
e4 m6 > m4 REQUEST requested 2004-02-22/none mode=change ctx=diplomatic
e5 m6 > m4 PROTEST actual 2004-02-22/none mode=boycott ctx=legislative
e6 m4 > m7 REQUEST requested 2003-12-01/month mode=assist ctx=legal

### Reuters 2014-03-19 none
[m1:MYS.GOV The minister] in Kuala Lumpur had no new information about the missing plane. [m2:CHN.CVL A mother from Hebei] tried to come closer to the microphone. [m3:AUS.MIL Four Orions] from Pearce searched for six hours, [m118=m3 their] commander said; [m4:NOR.BUS a Norwegian car carrier] lent [m119=m4 its] lights. Asked how [m120=m1 he] slept, [m121=m1 he] said on a sofa.

### Daily Mail 2001-07-09
Bradford's [m1:GBR.COP police] had five hundred men out on Saturday afternoon, and three hundred of [m122=m1 them] were {e1 hurt} by breakfast. [m2:GBR.CVL Asian youths], gathered against [m3:GBR.PTY the National Front], which [m4:GBR.GOV David Blunkett] had {e2 forbidden} to march, {e3 fought} [m123=m1 them] in White Abbey Road with petrol bombs. [m5:GBR.LEG Marsha Singh], one of the town's members, {e4 blamed} "sheer criminality". [m124=m4 The home secretary] {e5 may} give [m125=m1 the chief constable] water cannon; [m126=m1 he] said [m127=m1 he] {e6 had no wish} for it.
e1 m2 > m1 PROTEST actual 2001-07-07/day mode=riot ctx=religion_ethnicity
e2 m4 > m3 COERCE actual 2001-07-09/none mode=restrict ctx=religion_ethnicity
e3 m2 > m1 ASSAULT actual 2001-07-07/day mode=primitive ctx=religion_ethnicity
e4 m5 > m2 ACCUSE actual 2001-07-09/none mode=disapprove ctx=crime,religion_ethnicity
e5 m4 > m1 AID hypothetical 2001-07-09/none ctx=repression
e6 m1 > m4 REJECT actual 2001-07-09/none mode=assist ctx=repression

### Reuters 2018-04-23
Eleven days was enough. [m1:ARM.GOV Serzh Sargsyan] {e1 resigned} as prime minister on Monday with a sentence nobody expected: "<<q1 [m2:ARM.OPP Nikol Pashinyan] was right, [m128=m1 I] was wrong>>." [m129=m2 The journalist in the baseball cap], whom [m3:ARM.COP police] had {e2 carried} off the day before and {e3 let go} at noon, kissed people in the street. [m4:ARM.MIL Unarmed soldiers of the peacekeeping brigade] had {e4 joined} [m5:ARM.CVL the march] in the morning; [m6:ARM.MIL the defence ministry] promised to {e5 punish} [m130=m4 them]. [m7:RUS.GOV Maria Zakharova] wrote that a people with such strength was great.
e1 m1 > m2 RETREAT actual 2018-04-23/day mode=resign ctx=executive,pro_democracy
e2 m3 > m2 COERCE actual 2018-04-22/day mode=arrest ctx=repression
e3 m3 > m2 RETREAT actual 2018-04-23/day mode=release ctx=repression
e4 m4 > m5 SUPPORT actual 2018-04-23/day ctx=pro_democracy,military
e5 m6 > m4 THREATEN threatened 2018-04-23/none ctx=military
q1 m1 direct

### Sydney Morning Herald 2000-05-20
At 10.45 on Friday morning [m1:FJI.REB seven men with Kalashnikovs] walked into the parliament in Suva. "<<q1 This is a civil coup>>," said [m2:FJI.REB George Speight], a bankrupt dealer in mahogany. [m3:FJI.GOV Mahendra Chaudhry], the first Indian to be prime minister, was {e1 tied} to a chair. Outside, [m4:FJI.CVL marchers] for indigenous rights {e2 looted} Indian shops. [m5:FJI.GOV President Ratu Mara], whose daughter is among [m6:FJI.GOV the hostages], {e3 declared} an emergency but {e4 would talk} to anyone. [m7:FJI.REL The Methodist church] {e5 sympathises} with the cause, it says, not the deed.
e1 m1 > m3 ASSAULT actual 2000-05-19/day mode=abduct ctx=religion_ethnicity
e2 m4 > m8 PROTEST actual 2000-05-19/day mode=riot ctx=religion_ethnicity
e3 m5 > m1 COERCE actual 2000-05-19/day mode=martial-law ctx=religion_ethnicity
e4 m5 > m1 AGREE planned 2000-05-20/none ctx=diplomatic
e5 m7 > m2 SUPPORT actual 2000-05-20/none ctx=religion_ethnicity
q1 m2 direct cue=said
[m8:FJI.BUS The shopkeepers] of Cumming Street had half an hour's warning.

### Reuters 2012-08-17
[m1:ECU.GOV Quito] {e1 gave} asylum on Thursday to [m2:AUS.JRN Julian Assange], who had been sleeping on an air mattress in [m3:ECU.GOV its embassy in Knightsbridge] since June. [m4:GBR.GOV William Hague] {e2 will not} let [m131=m2 him] out. The day before, [m132=m4 London] had {e3 reminded} [m133=m1 its hosts], in a letter, of a law by which [m134=m4 it] could lift the mission's status; "<<q1 [m135=m1 we] are not a British colony>>," [m5:ECU.GOV Ricardo Patiño] fumed. [m6:SWE.GOV Stockholm], where [m136=m2 the Australian] is {e4 sought} over two women's complaints, {e5 summoned} [m7:ECU.GOV the ambassador].
e1 m1 > m2 AID actual 2012-08-16/day ctx=asylum
e2 m4 > m2 REJECT actual 2012-08-17/none ctx=asylum,legal
e3 m4 > m1 THREATEN threatened 2012-08-15/day mode=restrict ctx=asylum,diplomatic
e4 m6 > m2 THREATEN threatened 2012-08-17/none mode=arrest ctx=legal,gender
e5 m6 > m7 ACCUSE actual 2012-08-17/none mode=disapprove ctx=diplomatic
q1 m5 direct cue=fumed

### Al Jazeera 2014-09-22
[m1:HOUTHI.REB Men from Saada] with slogans on [m137=m1 their] rifles {e1 took} the state television, the cabinet office and the home of [m2:YEM.MIL General Ali Mohsen] in a day, and nobody fought. [m3:YEM.GOV The interior minister] had {e2 instructed} [m4:YEM.COP his police] not to. [m5:UN Jamal Benomar], the envoy, {e3 got} [m6:YEM.GOV President Hadi] and [m138=m1 the victors] to sign at midnight that there {e4 would be} a new premier. [m7:YEM.GOV The old one], Mohammed Basindwa, {e5 left} first: [m139=m6 the president], [m140=m7 he] wrote, was an autocrat. [m141=m1 They] {e6 declined} to sign the page on disarmament.
e1 m1 > m6 COERCE actual 2014-09-21/day mode=seize ctx=military
e2 m3 > m4 REQUEST requested 2014-09-22/none mode=yield ctx=military
e3 m5 > m6,m1 CONSULT actual 2014-09-21/day mode=third-party ctx=diplomatic
e4 m6 > m1 CONCEDE actual 2014-09-22/none ctx=political_institutions
e5 m7 > m6 RETREAT actual 2014-09-22/none mode=resign ctx=executive
e6 m1 > m6 REJECT actual 2014-09-22/none mode=yield ctx=military

### Reuters 2019-11-28 none
Chess players in [m1:@IND Chennai] queue at dawn for a table under the banyan. [m2:IND.CVL The teenager] who beat [m3:NOR.CVL the Norwegian] online last week came with [m142=m2 his] grandmother. [m143=m2 He] lost to a tailor. "<<q1 [m144=m2 He] is impatient>>," [m4:IND.CVL the man] told [m5:#TheHindu a newspaper], pocketing a bishop.
q1 m4 direct cue=told

### Tageblatt 2013-07-11
For six hours on Wednesday [m1:LUX.GOV Jean-Claude Juncker], prime minister for eighteen years, denied that [m2:LUX.SPY the intelligence service] had been [m145=m1 his] to watch. A [m3:LUX.LEG commission of inquiry], led by a Green, {e1 found} that [m146=m2 it] bugged politicians and dealt in cars. [m4:LUX.PTY The Socialists], partners in [m147=m1 his] coalition, {e2 asked} [m5:LUX.LEG the chamber] to dissolve [m148=m5 itself]; [m149=m1 he] will {e3 go} to [m6:LUX.GOV the grand duke] this morning. [m150=m2 The service's] former head once {e4 recorded} [m151=m1 him] with a wristwatch.
e1 m3 > m2 ACCUSE actual 2013-07-11/none mode=allege ctx=intelligence
e2 m4 > m5 REQUEST requested 2013-07-10/day mode=change ctx=legislative,intelligence
e3 m1 > m6 CONCEDE actual 2013-07-11/none ctx=executive
e4 m7 > m1 COERCE actual 2013-07-11/none ctx=intelligence
[m7:LUX.SPY Marco Mille] works for Siemens now.

### Hürriyet 2016-07-16
A little past midnight [m1:TUR.GOV Recep Tayyip Erdoğan] appeared on the telephone of a newsreader, held to the camera, and {e1 summoned} [m2:TUR.CVL the nation] to the squares. [m3:TUR.MIL Tanks] had {e2 shut} the Bosphorus bridge at ten; a woman presenter on TRT had been {e3 made} to read that a "peace council" was in charge. [m4:TUR.MIL F-16s] {e4 bombed} [m5:TUR.LEG parliament] at 2.42. By six [m6:TUR.MIL conscripts] had {e5 given up} on the bridge, where [m152=m2 some of the crowd] {e6 whipped} [m153=m6 them]. [m154=m1 The president] {e7 charges} [m7:GULEN.REL a cleric in Pennsylvania]; [m155=m7 he] {e8 denies} it.
e1 m1 > m2 REQUEST requested 2016-07-16/none mode=assist ctx=pro_democracy,pro_autocracy
e2 m3 > m1 COERCE actual 2016-07-15/day mode=restrict ctx=pro_autocracy
e3 m3 > m8 COERCE actual 2016-07-15/day mode=censor ctx=pro_autocracy
e4 m4 > m5 ASSAULT actual 2016-07-16/none mode=aerial ctx=pro_autocracy
e5 m6 > m2 CONCEDE actual 2016-07-16/none ctx=pro_autocracy
e6 m2 > m6 ASSAULT actual 2016-07-16/none mode=beat ctx=pro_autocracy
e7 m1 > m7 ACCUSE actual 2016-07-16/none mode=allege ctx=pro_autocracy
e8 m7 > m1 REJECT actual 2016-07-16/none ctx=pro_autocracy
[m8:TUR.JRN Tijen Karaş] still had the paper in [m156=m8 her] hand.
