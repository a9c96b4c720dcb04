### BBC 2015-05-14
[m1:BDI.CVL Hundreds of people] were celebrating in Bujumbura on Wednesday when the shooting started. [m2:BDI.MIL Soldiers loyal to the president] and [m3:BDI.MIL those who had declared him deposed] {e1 fought} for control of the radio station. [m4:BDI.GOV Pierre Nkurunziza], who was attending a summit in [m5:@TZA Tanzania], was on [m12=m4 his] way home, but [m6=m3 the plotters] had {e3 closed} the airport. [m7=m4 He] {e4 forgives} any soldier who surrenders, [m8=m4 his] office tweeted. [m9:RWA.GOV Paul Kagame] had {e5 advised} [m10=m4 his fellow leader] to listen to [m11:BDI.CVL his people].
e1 m2 > m3 ASSAULT actual 2015-05-14/none ctx=military,executive
e3 m6 > m4 COERCE actual 2015-05-13/none mode=restrict ctx=executive
e4 m7 > m6 CONCEDE actual 2015-05-14/none ctx=military
e5 m9 > m10 REQUEST requested 2015-05-08/none mode=change ctx=executive

### Reuters 2020-08-24
[m1:BLR.COP Belarusian police] on Monday {e1 detained} [m2:BLR.OPP two leading members] of an opposition council that [m3=m2 they] had helped to found a week earlier. Olga Kovalkova and Sergei Dylevsky were taken outside the tractor plant, where [m4=m2 they] had come to {e2 support} [m5:BLR.LAB workers] on strike. The council says [m6=m2 its] only aim is a peaceful transfer of power. [m7:BLR.GOV Alexander Lukashenko] has {e3 described} it as an attempt to seize [m8=m7 his] office and {e4 threatened} [m13=m2 its] members with prison. [m9:LTU.GOV Vilnius] and [m10:POL.GOV Warsaw], whom [m11=m7 the veteran leader] {e5 blames} for the protests, {e6 urged} [m12=m7 him] to hold a new election.
e1 m1 > m2 COERCE actual 2020-08-24/day mode=arrest ctx=election,repression
e2 m4 > m5 SUPPORT actual 2020-08-24/day ctx=election
e3 m7 > m2 ACCUSE actual 2020-08-24/none mode=allege ctx=executive
e4 m7 > m2 THREATEN threatened 2020-08-24/none mode=arrest ctx=repression
e5 m11 > m9,m10 ACCUSE actual 2020-08-24/none mode=allege ctx=election
e6 m9,m10 > m7 REQUEST requested 2020-08-24/none mode=change ctx=election

### Straits Times 2018-05-12
[m1:MYS.GOV Mahathir Mohamad], sworn in on Thursday night at the age of 92, said on Friday that [m2:MYS.GOV the king] had {e1 agreed} to pardon [m3:MYS.PTY Anwar Ibrahim]. [m4=m1 The new prime minister] once {e2 had} [m5=m3 his former deputy] jailed for sodomy, a charge the latter has always {e3 denied}. [m6:MYS.ELI Najib Razak], who lost after nine years in power, planned to leave for [m7:@IDN Jakarta] on Saturday with [m8:MYS.CVL his wife]. [m11:MYS.GOV The immigration department] {e5 barred} [m9=m6+m8 the couple] from departing. [m10:SGP.GOV Lee Hsien Loong] was among the first to {e6 congratulate} the winner.
e1 m2 > m3 CONCEDE planned 2018-05-11/day ctx=legal
e2 m4 > m5 COERCE actual 1998-09-20/month mode=arrest ctx=legal
e3 m3 > m4 REJECT actual 2018-05-12/none ctx=legal
e5 m11 > m9 COERCE actual 2018-05-12/day mode=restrict ctx=corruption
e6 m10 > m1 SUPPORT actual 2018-05-12/none ctx=election

### AFP 2013-03-24
[m1:SELEKA.REB Rebels] {e1 seized} the capital of the Central African Republic on Sunday, forcing [m2:CAF.GOV President Francois Bozize] to flee across the river to [m3:@COD the Democratic Republic of Congo]. The alliance known as Seleka {e2 accuses} [m10=m2 him] of breaking a deal {e3 signed} in Libreville in January. [m4:ZAF.MIL Thirteen South African soldiers] were {e4 killed} trying to stop [m5=m1 the column]. [m6:ZAF.GOV Jacob Zuma] said [m7=m6 he] {e5 had not decided} whether to withdraw the rest. [m8:FRA.GOV Paris] {e6 sent} 350 more men to protect [m9=m8 its] nationals, but {e7 declined} to intervene.
e1 m1 > m2 ASSAULT actual 2013-03-24/day ctx=military,executive
e2 m1 > m2 ACCUSE actual 2013-03-24/none mode=disapprove ctx=military
e3 m1 > m2 SUPPORT actual 2013-01-11/month ctx=military
e4 m5 > m4 ASSAULT actual 2013-03-23/none mode=firearms ctx=military
e5 m7 > m1 RETREAT hypothetical 2013-03-24/none mode=withdraw ctx=military
e6 m8 > m1 MOBILIZE actual 2013-03-24/none mode=troops ctx=military
e7 m8 > m2 REJECT actual 2013-03-24/none mode=assist ctx=military

### The Hindu 2010-09-24
[m1:IND.JUD A panel of three judges in Lucknow] will rule next week on who owns a plot of land in Ayodhya where [m2:IND.REL Hindu zealots] {e2 demolished} a mosque in 1992. [m3:IND.JUD The Supreme Court] had {e3 halted} the verdict for five days so that the parties could settle. [m4=m2+m5 They] could not. [m5:IND.REL The Sunni Waqf Board] and [m9=m5 its] adversaries have been in court since 1950. [m6:IND.GOV The Uttar Pradesh government] {e5 deployed} 190,000 [m7:IND.COP policemen]; [m8:IND.GOV Manmohan Singh] {e6 appealed} for peace in full-page advertisements.
e2 m2 > m5 ASSAULT actual 1992-12-06/year mode=destroy ctx=religion_ethnicity
e3 m3 > m1 REQUEST requested 2010-09-23/none mode=yield ctx=legal,religion_ethnicity
e5 m6 > m2 MOBILIZE actual 2010-09-24/none mode=police ctx=religion_ethnicity
e6 m8 > m4 REQUEST requested 2010-09-24/none mode=yield ctx=religion_ethnicity

### RNZ 2019-09-17
[m1:SLB.GOV Solomon Islands] has {e1 ended} thirty-six years of diplomatic relations with [m2:TWN.GOV Taipei]. The cabinet vote on Monday went 27 to nil with six abstentions, among [m3:? them] [m4:SLB.GOV the planning minister], who was {e2 dismissed} the same evening. [m5:TWN.GOV Foreign Minister Joseph Wu] {e3 accused} [m6:CHN.GOV Beijing] of buying [m7=m1 the islands'] politicians and {e4 announced} the closing of the embassy. "[m8=m2+m9 We] {e5 refuse} to join a bidding war," [m9:TWN.GOV President Tsai Ing-wen] said. [m10:USA.GOV Vice President Mike Pence] {e6 called} off a meeting with [m11:SLB.GOV Manasseh Sogavare]. [m12:KIR.GOV Tarawa] {e7 may be next}.
e1 m1 > m2 SANCTION actual 2019-09-16/day mode=discontinue ctx=diplomatic
e2 m11 > m4 SANCTION actual 2019-09-16/day mode=expel ctx=executive
e3 m5 > m6 ACCUSE actual 2019-09-16/none mode=allege ctx=diplomatic
e4 m5 > m1 SANCTION planned 2019-09-16/none mode=withdraw ctx=diplomatic
e5 m8 > m6 REJECT actual 2019-09-16/none ctx=diplomatic
e6 m10 > m11 REJECT actual 2019-09-17/none mode=meet ctx=diplomatic
e7 m12 > m2 SANCTION hypothetical 2019-09-17/none mode=discontinue ctx=diplomatic

### EFE 2024-07-30
[m1:VEN.OPP Venezuelan opposition leader Maria Corina Machado] said on Monday that [m2=m1 her] side had copies of seventy-three percent of the tally sheets and that [m3:VEN.OPP Edmundo Gonzalez] had beaten [m4:VEN.GOV Nicolas Maduro] by more than two to one. [m11:VEN.GOV The electoral council] {e1 had proclaimed} the latter hours earlier. [m5:VEN.GOV Attorney General Tarek William Saab] {e2 linked} the former legislator to an alleged cyber-attack. [m6:VEN.GOV Caracas] {e3 expelled} the diplomats of [m7:ARG.GOV Argentina] and six other countries that {e4 questioned} the outcome. In Petare, [m8:VEN.CVL residents] {e5 banged} pots and tore down posters of [m9=m4 the president]. [m10:COL.GOV Gustavo Petro] {e6 wants} a count in public view.
e1 m11 > m4 SUPPORT actual 2024-07-29/day ctx=election
e2 m5 > m1 ACCUSE actual 2024-07-29/none mode=allege ctx=election,cyber
e3 m6 > m7 SANCTION actual 2024-07-29/none mode=expel ctx=diplomatic,election
e4 m7 > m6 ACCUSE actual 2024-07-29/none mode=disapprove ctx=election
e5 m8 > m9 PROTEST actual 2024-07-29/none mode=demo ctx=election
e6 m10 > m6 REQUEST requested 2024-07-30/none mode=yield ctx=election

### Global Voices 2014-12-03
A year ago [m1:UKR.COP riot police] {e1 beat} [m2:UKR.EDU students] on the Maidan. On the anniversary [m3:UKR.GOV the new interior minister], Arsen Avakov, {e2 received} some of [m4=m2 them] in [m11=m3 his] office and {e3 promised} that the guilty would be tried. Two commanders, however, have {e4 been given} passports by [m5:RUS.GOV Moscow]. [m6=m5 The neighbour] {e5 refuses} to extradite [m7:UKR.COP them]. "[m8=m2 We] want names, not wreaths," [m9:UKR.EDU Lesia Marchenko], who lost two teeth that night, {e6 told} [m10=m3 the minister].
e1 m1 > m2 ASSAULT actual 2013-11-30/day mode=beat ctx=repression
e2 m3 > m4 CONSULT actual 2014-11-30/day ctx=repression
e3 m3 > m4 AGREE planned 2014-11-30/day ctx=legal
e4 m5 > m7 AID actual 2014-12-03/none ctx=asylum
e5 m6 > m3 REJECT actual 2014-12-03/none mode=assist ctx=legal
e6 m9 > m10 REQUEST requested 2014-11-30/day mode=yield ctx=legal

### Dawn 2021-10-29
[m1:PAK.REL The banned Tehreek-i-Labbaik] halted [m13=m1 its] march on Islamabad at Wazirabad while [m2:PAK.REL a mediator], Mufti Muneebur Rehman, {e1 talked} with [m3:PAK.GOV ministers]. Seven [m4:PAK.COP policemen] have been {e2 killed} since the start. [m5=m1 The group] {e3 demands} the release of [m6=m1 its leader] and the expulsion of [m7:FRA.GOV the French ambassador]. [m8:PAK.GOV Information Minister Fawad Chaudhry] said last week that [m9:PAK.GOV the state] {e4 would treat} [m10=m1 them] as a militant outfit; on Friday [m11=m8 he] was not in the room. "No blood {e5 will be shed}," [m12=m2 the cleric] promised.
e1 m2 > m1,m3 CONSULT actual 2021-10-29/none mode=third-party ctx=religion_ethnicity
e2 m1 > m4 ASSAULT actual 2021-10-29/week ctx=religion_ethnicity
e3 m5 > m3 REQUEST requested 2021-10-29/none mode=yield ctx=religion_ethnicity
e4 m9 > m10 THREATEN threatened 2021-10-27/week ctx=religion_ethnicity,terrorism said=m8
e5 m1 > m3 CONCEDE planned 2021-10-29/none ctx=religion_ethnicity said=m12

### Nairobi Law Monthly 2016-07-05
[m1:KEN.JUD Lawyers] across Kenya {e1 stayed} away from court on Monday over the deaths of [m2:KEN.JUD Willie Kimani], a colleague, [m11=m2 his] client and [m3:KEN.CVL their driver]. The three had been {e2 abducted} after a hearing in Mavoko; [m4:KEN.COP four policemen] are in custody. [m5=m2 The dead advocate] was helping the client sue [m6=m4 one of them]. [m7:KEN.GOV Interior Minister Joseph Nkaissery] {e3 told} [m8=m1 the marchers] that there were no death squads. [m9:USA.GOV Ambassador Robert Godec] {e4 offered} the help of [m10:USA.SPY the FBI]. It has been {e5 accepted}.
e1 m1 > m7 PROTEST actual 2016-07-04/day mode=strike ctx=human_rights
e2 m4 > m2,m3 ASSAULT actual 2016-06-23/month mode=abduct ctx=human_rights,crime
e3 m7 > m8 REJECT actual 2016-07-04/none ctx=human_rights
e4 m9 > m7 AGREE actual 2016-07-05/none ctx=crime
e5 m7 > m9 AGREE actual 2016-07-05/none ctx=crime

### Xinhua 2022-11-12
Relations between the two giants of the south Atlantic have warmed. [m1:ZAF.GOV Cyril Ramaphosa] and [m2:BRA.GOV Luiz Inacio Lula da Silva], who takes office in January, {e1 spoke} for half an hour on Friday. [m3=m2 The president-elect] {e2 accepted} an invitation to Pretoria. [m4=m1 His future host] {e3 backs} [m10=m2 him] on a seat in the Security Council, something that [m5:ARG.GOV Buenos Aires] and [m6:MEX.GOV Mexico] {e4 resist}. [m7:BRA.BUS Embraer] hopes to sell six transports to [m8:ZAF.MIL the South African air force]; [m9:FRA.BUS a competitor] has the better price.
e1 m1 > m2 CONSULT actual 2022-11-11/day mode=phone ctx=diplomatic
e2 m3 > m1 AGREE actual 2022-11-11/day ctx=diplomatic
e3 m4 > m2 SUPPORT actual 2022-11-11/none ctx=diplomatic
e4 m5,m6 > m2 REJECT actual 2022-11-11/none ctx=diplomatic

### Bangkok Post 2009-04-11
[m1:THA.CVL Red-shirted protesters] {e1 smashed} [m11=m1 their] way into a beach hotel in Pattaya on Saturday, and [m2:THA.GOV Abhisit Vejjajiva] {e2 cancelled} the summit of sixteen nations [m10=m2 he] was hosting there. Helicopters {e3 lifted} [m3:CHN.GOV the Chinese], [m4:JPN.GOV Japanese] and [m5:KOR.GOV Korean leaders] off the roof. [m6:AUS.GOV Kevin Rudd], whose plane was in the air, turned back. [m7:THA.ELI Thaksin Shinawatra], the movement's exiled idol, {e4 told} [m8=m1 his followers] by video link that victory was near. [m9:THA.GOV The government] {e5 declared} a state of emergency, then lifted it six hours later.
e1 m1 > m2 PROTEST actual 2009-04-11/day mode=riot ctx=executive
e3 m2 > m3,m4,m5 AID actual 2009-04-11/day ctx=executive
e4 m7 > m8 SUPPORT actual 2009-04-11/none ctx=executive
e5 m9 > m1 COERCE actual 2009-04-11/day mode=martial-law ctx=executive
e2 m2 > m3,m4,m5,m6 REJECT actual 2009-04-11/day mode=meet ctx=diplomatic

### Tagesspiegel 2017-03-12
[m1:NLD.GOV The Hague] {e1 refused} [m2:TUR.GOV Mevlut Cavusoglu's] aircraft permission to land on Saturday. Hours later [m3:TUR.GOV the families minister], who had come by car from [m4:@DEU Dusseldorf], was {e2 stopped} thirty metres from [m5:TUR.GOV her consulate] and {e3 escorted} back to the border. [m6:TUR.GOV Recep Tayyip Erdogan] {e4 called} [m7=m1 his NATO ally] a Nazi remnant and {e5 announced} that it would pay. [m8:NLD.GOV Mark Rutte], who faces [m9:NLD.OPP Geert Wilders] in an election on Wednesday, {e6 demanded} an apology. [m10:NLD.COP Police] with dogs {e7 broke} up a crowd of [m11:TUR.CVL Turks] in Rotterdam. [m12:DNK.GOV Lars Lokke Rasmussen] {e8 asked} to postpone a visit by the Turkish premier.
e1 m1 > m2 REJECT actual 2017-03-11/day mode=meet ctx=diplomatic
e2 m1 > m3 COERCE actual 2017-03-11/day mode=restrict ctx=diplomatic
e3 m1 > m3 COERCE actual 2017-03-12/day mode=deport ctx=diplomatic
e4 m6 > m7 ACCUSE actual 2017-03-11/none mode=disapprove ctx=diplomatic
e5 m6 > m7 THREATEN threatened 2017-03-12/none ctx=diplomatic
e6 m8 > m6 REQUEST requested 2017-03-12/none mode=yield ctx=diplomatic
e7 m10 > m11 ASSAULT actual 2017-03-12/none mode=crowd-control ctx=rights_freedoms
e8 m12 > m6 REQUEST requested 2017-03-12/none mode=yield ctx=diplomatic

### Mongolia Weekly 2013-08-30
[m1:MNG.BUS A herders' cooperative] in South Gobi has {e1 taken} [m2:AUS.BUS an Australian miner] before [m3:IFC the World Bank's ombudsman] over the diversion of a spring. [m4=m2 The firm] {e2 has agreed} to let [m5:? two hydrologists] look at it. [m6:MNG.GOV The environment ministry] in Ulaanbaatar is not a party, and [m11=m6 its] inspectors {e3 were refused} entry in June. "[m7=m1 We] bring water by lorry now," said [m8:MNG.AGR Battsengel Lkhamdoorov], who has eighty camels. [m9:MNG.LEG The local assembly] {e4 supports} [m10=m1 him and his neighbours].
e1 m1 > m2 ACCUSE actual 2013-08-30/none mode=allege ctx=environment,natural_resource
e2 m4 > m1 CONCEDE actual 2013-08-30/none ctx=environment
e3 m2 > m6 REJECT actual 2013-06-01/month ctx=environment
e4 m9 > m10 SUPPORT actual 2013-08-30/none ctx=environment

### Sunday Observer 2012-06-10 none
Old boys of two rival colleges in Kandy met for the hundredth time on the cricket field. [m1:LKA.EDU Trinity] batted first; [m2=m1 it] made 212. [m3:LKA.EDU Their opponents], founded by [m4:LKA.REL a Buddhist society] in 1887, replied with 198 for nine. [m5:LKA.GOV A cabinet minister] who had kept wicket for [m6=m3 the losers] fifty years ago shook hands with [m7:GBR.GOV the British high commissioner], an umpire at weekends. [m8=m7 He] thought [m9:? the last batsman] had been unlucky.

### La Tribune Madagascar 2018-05-22
[m1:MDG.LEG Seventy-three deputies] have been {e1 camping} on the Place du 13 Mai for a month to force out [m2:MDG.GOV Hery Rajaonarimampianina]. Two of [m3=m1 their] followers were {e2 shot} on the first day. [m4:AU The African Union's] envoy, Ramtane Lamamra, {e3 brought} the president and two of [m5=m6+m7 his predecessors] to one table last week. [m6:MDG.ELI Marc Ravalomanana] and [m7:MDG.ELI Andry Rajoelina], enemies since 2009, have both {e4 endorsed} the deputies. [m8:MDG.MIL The defence minister], General Beni Xavier Rasolofonirina, {e5 warned} that [m9=m8 he] would step in if [m10=m2+m1 the politicians] found no solution.
e1 m1 > m2 PROTEST actual 2018-05-22/none mode=demo ctx=executive,election
e2 m8 > m3 ASSAULT actual 2018-04-21/month mode=firearms ctx=repression
e3 m4 > m2,m5 CONSULT actual 2018-05-15/week mode=third-party ctx=executive
e4 m6,m7 > m1 SUPPORT actual 2018-05-22/none ctx=executive
e5 m9 > m10 THREATEN threatened 2018-05-22/none ctx=military,executive

### Trinidad Express 2021-03-29
[m1:VEN.MIL Venezuelan coast guards] {e1 boarded} [m2:TTO.AGR two fishing boats from Cedros] on Friday and {e2 kept} the engines. [m3=m2 The crews] were let go after six hours. [m4:TTO.GOV National Security Minister Stuart Young] {e3 will raise} it with [m5:VEN.GOV his counterpart], [m10=m4 he] told the Senate; [m6:TTO.OPP Wade Mark] of the opposition {e4 jeered} that the minister was [m7=m5 Caracas's] messenger boy. [m8:TTO.AGR The fishermen's association] {e5 asks} for escorts. [m9:TTO.MIL The army] {e6 has none to give}.
e1 m1 > m2 COERCE actual 2021-03-26/day mode=seize ctx=territory
e2 m1 > m2 COERCE actual 2021-03-26/day mode=seize ctx=territory
e3 m4 > m5 ACCUSE planned 2021-03-29/none mode=disapprove ctx=territory
e4 m6 > m4 ACCUSE actual 2021-03-29/none mode=disapprove ctx=diplomatic
e5 m8 > m4 REQUEST requested 2021-03-29/none mode=assist ctx=territory
e6 m9 > m8 REJECT actual 2021-03-29/none mode=assist ctx=military
