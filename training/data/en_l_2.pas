### AFP 2022-01-25
[m1:BFA.MIL Soldiers in berets] read out on Monday that President Roch Kaboré was {e1 no longer in office}. [m2:BFA.GOV The head of state], whose convoy had been hit by bullets the night before, was in [m3=m1 their] hands; [m4:BFA.PTY his party] said the putschists had {e2 tried} to murder [m5=m2 him]. [m6:ECOWAS The West African bloc], which has lost two members' seats in eighteen months, {e3 told} [m7=m1 the mutineers] that [m8=m6 it] held [m51=m1 them] responsible for [m9=m2 the president's] safety. [m10:BFA.CVL A few hundred people] {e4 danced} in the Place de la Nation.
e1 m1 > m2 SANCTION actual 2022-01-24/day mode=expel ctx=pro_autocracy,executive
e2 m1 > m2 ASSAULT actual 2022-01-23/day mode=targeted ctx=pro_autocracy said=m4
e3 m6 > m1 THREATEN threatened 2022-01-25/none ctx=diplomatic,pro_autocracy
e4 m10 > m1 SUPPORT actual 2022-01-25/none ctx=pro_autocracy

### Guardian 2016-10-03
Barely fifty thousand votes decided it: [m1:COL.CVL Colombians] {e1 said no} on Sunday to the agreement that [m2:COL.GOV Juan Manuel Santos] and [m3:FARC.REB the Farc] had {e2 signed} with pens made of bullets six days earlier. [m4:COL.OPP Álvaro Uribe], who led the campaign against it, {e3 demanded} prison for [m5:FARC.REB the commanders]. [m6=m3 The guerrillas], for [m7=m3 their] part, {e4 promised} to keep the truce. "<<q1 The word remains [m8=m3 our] only weapon>>," Rodrigo Londoño said in Havana.
e1 m1 > m3 REJECT actual 2016-10-02/day ctx=diplomatic
e2 m2 > m3 SUPPORT actual 2016-09-26/day ctx=diplomatic
e3 m4 > m5 REQUEST requested 2016-10-03/none mode=change ctx=legal
e4 m3 > m2 CONCEDE actual 2016-10-03/none ctx=military
q1 m3 direct cue=said

### Sunday Times Sri Lanka 2018-10-28
[m1:LKA.GOV Maithripala Sirisena] {e1 sacked} [m2:LKA.GOV his prime minister] by letter on Friday night, and swore in [m3:LKA.PTY Mahinda Rajapaksa], the man [m4=m1 he] had deserted to win office. [m5=m2 Ranil Wickremesinghe] {e2 is staying put} in Temple Trees. [m6:LKA.LEG The Speaker] {e3 got a request} from [m52=m2 him] for an emergency sitting; the answer came from [m7=m1 the head of state], who {e4 suspended} [m8:LKA.LEG parliament] until mid-November. On Sunday bodyguards of a minister loyal to [m9=m5 the ousted premier] {e5 shot} [m10:LKA.LAB a petroleum worker] dead.
e1 m1 > m2 SANCTION actual 2018-10-26/day mode=expel ctx=executive
e2 m2 > m1 REJECT actual 2018-10-28/none mode=yield ctx=executive
e3 m2 > m6 REQUEST requested 2018-10-28/none mode=meet ctx=legislative
e4 m1 > m8 COERCE actual 2018-10-28/none mode=restrict ctx=pro_autocracy,legislative
e5 m11 > m10 ASSAULT actual 2018-10-28/day mode=firearms ctx=executive
[m11:LKA.COP The guards] say [m53=m11 they] feared for [m54=m11 their] lives.

### Civil Georgia 2024-04-17
Two punches opened Monday's committee meeting: [m1:GEO.OPP Aleko Elisashvili] {e1 floored} [m2:GEO.PTY the majority leader] as [m55=m2 he] was presenting the bill on foreign agents. By dusk [m3:GEO.CVL several thousand] had {e2 massed} on Rustaveli Avenue. [m4:GEO.PTY Georgian Dream], which withdrew the same text last year after nights of tear gas, {e3 vows} to pass it this time. [m5:GEO.GOV Salome Zourabichvili], a president without a party, {e4 will veto}; [m6=m4 the party] has the seats to {e5 override} [m7=m5 her].
e1 m1 > m2 ASSAULT actual 2024-04-15/day mode=beat ctx=legislative
e2 m3 > m4 PROTEST actual 2024-04-15/day mode=demo ctx=rights_freedoms,legislative
e3 m4 > m3 REJECT actual 2024-04-17/none mode=yield ctx=legislative
e4 m5 > m4 REJECT planned 2024-04-17/none mode=change ctx=legislative
e5 m4 > m5 REJECT hypothetical 2024-04-17/none mode=yield ctx=legislative

### La Razón 2019-11-11
The commander of [m1:BOL.MIL the armed forces], General Williams Kaliman, went before the cameras on Sunday afternoon to {e1 suggest} that [m2:BOL.GOV Evo Morales] give up [m3=m2 his] mandate. An hour later [m4=m2 the coca growers' leader] was {e2 gone}. [m5:BOL.COP Police mutineers] had by then {e3 left} the palace unguarded for two days, and [m6:BOL.OPP Luis Fernando Camacho], a Santa Cruz businessman, laid a Bible on the flag inside it. "<<q1 [m7=m2 My] sin is being indigenous>>," the deposed president said from Chapare. [m8:MEX.GOV Mexico] {e4 offered} [m9=m2 him] a bed.
e1 m1 > m2 REQUEST requested 2019-11-10/day mode=change ctx=executive
e2 m2 > m1 RETREAT actual 2019-11-10/day mode=resign ctx=executive
e3 m5 > m2 SANCTION actual 2019-11-08/day mode=withdraw ctx=executive
e4 m8 > m2 AGREE planned 2019-11-11/none ctx=asylum
q1 m2 direct cue=said

### Irish Times 2009-05-21
[m1:IRL.REL The Christian Brothers] ran most of the reformatories that [m2:IRL.JUD the Ryan commission], reporting on Wednesday after nine years, {e1 found} to have been places of daily terror. [m3=m1 The order] had gone to court to keep the names of [m4=m1 its] members out of [m5=m2 its] pages. [m6:IRL.CVL Former inmates] who turned up for the launch were {e2 turned away} by [m7:IRL.COP gardaí]; one of [m56=m6 them] shouted that nobody would be tried. [m8:IRL.REL Cardinal Seán Brady] {e3 apologised} to [m9=m6 the survivors] and said [m10=m8 he] was ashamed.
e1 m2 > m1 ACCUSE actual 2009-05-20/day mode=allege ctx=human_rights,religion_ethnicity
e2 m7 > m6 REJECT actual 2009-05-20/day mode=meet ctx=human_rights
e3 m8 > m6 CONCEDE actual 2009-05-21/none ctx=human_rights,religion_ethnicity

### Yonhap 2015-03-05
[m1:KOR.CVL A man of 55 with a knife], the head of a tiny group that guards the memory of an islet, {e1 slashed} [m2:USA.GOV Ambassador Mark Lippert] across the cheek at a breakfast in Seoul on Thursday. [m3=m1 He] had {e2 thrown} concrete at [m4:JPN.GOV Japan's envoy] five years before. [m5:KOR.GOV President Park Geun-hye], herself stabbed in the face as a candidate, {e3 telephoned} [m6=m2 the diplomat] from [m7:@ARE the Gulf]. In [m8:@PRK Pyongyang] the state agency called the blade a "knife of justice". [m9:KOR.JUD Prosecutors] {e4 will look into} the man's eight trips to the North.
e1 m1 > m2 ASSAULT actual 2015-03-05/day mode=primitive ctx=diplomatic
e2 m1 > m4 ASSAULT actual 2010-01-01/year mode=primitive ctx=diplomatic
e3 m5 > m2 CONSULT actual 2015-03-05/none mode=phone ctx=diplomatic
e4 m9 > m1 ACCUSE planned 2015-03-05/none mode=investigate ctx=legal

### Mail & Guardian 2012-08-17
After the shooting at Marikana, in which [m1:ZAF.COP a line of policemen] {e1 mowed down} 34 [m2:ZAF.LAB rock drillers], the two unions accused each other. [m3:ZAF.LAB Amcu], the younger of the pair, said [m4=m3 its] president had {e2 knelt} before [m57=m2 the men] a little earlier, imploring [m58=m2 them] to go home. [m5:ZAF.LAB The National Union of Mineworkers] {e3 faulted} [m6=m3 its rival] for promising what no company would pay. [m7:GBR.BUS Lonmin] {e4 gave} [m59=m2 the strikers] until Monday to report for work or lose their jobs. [m8:ZAF.COP The commissioner], in office for two months, said [m9=m1 her officers] had defended themselves.
e1 m1 > m2 ASSAULT actual 2012-08-17/none mode=firearms ctx=repression,economic
e2 m3 > m2 REQUEST requested 2012-08-17/none mode=yield ctx=economic said=m3
e3 m5 > m3 ACCUSE actual 2012-08-17/none mode=allege ctx=economic
e4 m7 > m2 THREATEN threatened 2012-08-17/none mode=expel ctx=economic

### Kathmandu Post 2006-04-25
Just before midnight [m1:NPL.GOV King Gyanendra] {e1 gave} [m2:NPL.OPP the seven parties] what [m3=m2 they] had been asking for: [m4:NPL.LEG the lower house], dissolved in 2002, will sit again on Friday. Nineteen days of marches and fourteen dead forced [m60=m1 his] hand. [m5=m2 The alliance] {e2 called off} the general strike and named Girija Prasad Koirala as [m6=m2 its] candidate for premier. [m7:CPNM.REB The Maoists], in league with [m8=m2 it] since November, {e3 poured scorn} on the deal; [m9=m7 their] chairman {e4 will keep} the highways shut until there is an elected assembly.
e1 m1 > m2 CONCEDE actual 2006-04-24/day ctx=pro_democracy,legislative
e2 m2 > m1 CONCEDE actual 2006-04-25/none ctx=pro_democracy
e3 m7 > m2 ACCUSE actual 2006-04-25/none mode=disapprove ctx=pro_democracy
e4 m7 > m1 COERCE planned 2006-04-25/none mode=restrict ctx=pro_democracy

### Folha 2017-05-18 none
Nobody at the São Paulo stock exchange could recall a morning like Thursday's. Trading halted after eighteen minutes. [m1:BRA.BUS The meatpacker JBS] lost a tenth of its worth and [m2:BRA.BUS the state oil company], a favourite of foreign funds, lost more. [m3=m2 Its] chief executive was in [m4:@USA Houston], where [m5=m2 he] was to receive a prize. Analysts in [m6:@GBR London] cut their forecasts for the real.

### Le Monde 2020-12-01
[m1:FRA.COP Four officers] are before [m2:FRA.JUD an investigating judge] for having {e1 beaten} [m3:FRA.CVL Michel Zecler], a music producer, in the hallway of [m61=m3 his] own studio. Two were {e2 sent to jail} overnight. The footage, seen 14 million times, turned a clause that [m4:FRA.GOV the interior minister] {e3 had been defending} for weeks, against filming [m5=m1 the police], into a liability; on Monday [m6:FRA.PTY the leaders of the majority] {e4 announced} a complete rewrite. [m7=m4 Gérald Darmanin] told MPs that the men had disgraced [m8=m1 their] uniform. [m9:FRA.LAB Alliance], the biggest police union, will not defend [m62=m1 them].
e1 m1 > m3 ASSAULT actual 2020-12-01/none mode=beat ctx=repression
e2 m2 > m1 COERCE actual 2020-12-01/none mode=arrest ctx=legal,repression
e3 m4 > m5 SUPPORT actual 2020-12-01/none ctx=repression,rights_freedoms
e4 m6 > m3 CONCEDE actual 2020-11-30/day ctx=rights_freedoms,legislative

### Reuters 2005-03-25
By the time [m1:KGZ.CVL the crowd] had {e1 overrun} the White House in Bishkek, [m2:KGZ.GOV Askar Akayev] was in a helicopter bound for [m3:@KAZ Kazakhstan]. Only [m4:KGZ.COP a cordon of cadets] had stood between [m5=m1 them] and [m63=m2 his] desk, and [m6=m4 they] {e2 fled} under a rain of stones. [m7:KGZ.OPP Kurmanbek Bakiyev], once [m64=m2 his] prime minister, was {e3 proclaimed} acting president by [m8:KGZ.LEG a rump parliament] at midnight. "<<q1 The coup will not stand>>," [m9=m2 the fugitive] {e4 wrote}; [m10=m2 he] has not resigned, [m65=m2 he] insists.
e1 m1 > m2 PROTEST actual 2005-03-24/day mode=riot ctx=pro_democracy
e2 m4 > m1 RETREAT actual 2005-03-24/day mode=withdraw ctx=repression
e3 m8 > m7 SUPPORT actual 2005-03-24/day ctx=pro_democracy,legislative
e4 m2 > m7 ACCUSE actual 2005-03-25/none mode=allege ctx=pro_democracy
q1 m2 direct cue=wrote

### Solomon Star 2021-11-26
Plumes of smoke still stood over Chinatown on Friday. [m1:SLB.CVL Demonstrators from Malaita], who had come to Honiara to {e1 demand} that [m2:SLB.GOV Manasseh Sogavare] go, {e2 set fire} to a hut beside the legislature and then to shops. [m3=m2 The prime minister] {e3 put} the city under a 36-hour lockdown and {e4 turned to} [m4:AUS.GOV Canberra], which has {e5 flown in} [m66:AUS.COP a hundred police] and [m67:AUS.MIL soldiers]. [m5:SLB.GOV Malaita's premier], Daniel Suidani, {e6 blames} [m6=m2 him]: "<<q1 [m7=m2 He] elevated the interest of foreigners above that of Solomon Islanders>>."
e1 m1 > m2 REQUEST requested 2021-11-26/none mode=change ctx=executive
e2 m1 > m2 PROTEST actual 2021-11-26/none mode=riot ctx=executive
e3 m2 > m1 COERCE actual 2021-11-26/none mode=curfew ctx=executive
e4 m2 > m4 REQUEST requested 2021-11-26/none mode=assist ctx=executive
e5 m4 > m2 AID actual 2021-11-26/none ctx=executive
e6 m5 > m2 ACCUSE actual 2021-11-26/none mode=disapprove ctx=executive
q1 m5 direct cue=blames

### El Universal 2014-11-05
In a rented house in Iztapalapa, before dawn on Tuesday, [m1:MEX.COP federal agents] {e1 arrested} [m2:MEX.GOV José Luis Abarca], the fugitive mayor of Iguala, and [m68=m2 his] wife. [m3:MEX.JUD The attorney general] {e2 suspects} the couple of having ordered the disappearance of 43 [m4:MEX.EDU trainee teachers]. [m5=m3 He] hopes [m6=m2 they] will say where the young men are. [m7:MEX.CVL The parents], who have stopped believing [m8:MEX.GOV the government] and who {e3 met} [m9:MEX.GOV President Enrique Peña Nieto] last week for five hours, {e4 would like} Argentine experts to go on digging instead.
e1 m1 > m2 COERCE actual 2014-11-04/day mode=arrest ctx=crime,legal
e2 m3 > m2 ACCUSE actual 2014-11-05/none mode=allege ctx=crime,human_rights
e3 m7 > m9 CONSULT actual 2014-10-27/week ctx=human_rights
e4 m7 > m8 REQUEST requested 2014-11-05/none mode=change ctx=human_rights

### Budapest Times 2018-12-17
On the fifth night [m1:HUN.CVL the marchers] crossed the Danube to the headquarters of the state broadcaster. [m2:HUN.OPP A dozen MPs], who may by law enter any public building, asked [m3:HUN.JRN its editors] to {e1 read out} five points; [m4:HUN.COP armed guards] {e2 threw} two of [m5=m2 the legislators] down the steps on Monday morning. [m6:HUN.PTY Fidesz] {e3 ascribed} the unrest to [m7:USA.BUS George Soros]. What [m8=m1 the people in the street] {e4 object to} is a law allowing employers to ask for 400 hours of overtime a year, signed by [m9:HUN.GOV President János Áder] last week.
e1 m2 > m3 REQUEST requested 2018-12-17/none mode=assist ctx=rights_freedoms
e2 m4 > m2 ASSAULT actual 2018-12-17/day mode=beat ctx=repression
e3 m6 > m7 ACCUSE actual 2018-12-17/none mode=allege ctx=misinformation
e4 m1 > m9 PROTEST actual 2018-12-17/none mode=demo ctx=economic

### Daily Monitor 2020-11-19
[m1:UGA.OPP Bobi Wine], the singer who hopes to unseat [m2:UGA.GOV a president of 34 years' standing], was {e1 bundled} into a van in Luuka on Wednesday as [m69=m1 he] was about to speak. The charge: too many people. By Thursday evening [m3:UGA.COP security personnel], some out of uniform, had {e2 shot dead} 28 of [m4:UGA.CVL those who took to the streets of Kampala] for [m5=m1 him]. [m6:UGA.OPP Two other candidates] {e3 suspended} [m70=m6 their] campaigns in solidarity. [m7:UGA.GOV Elly Tumwine], the security minister and a general, {e4 warned} that [m71=m3 police] "have a right to shoot you and kill you".
e1 m3 > m1 COERCE actual 2020-11-18/day mode=arrest ctx=election,repression
e2 m3 > m4 ASSAULT actual 2020-11-19/none mode=firearms ctx=repression
e3 m6 > m1 SUPPORT actual 2020-11-19/none ctx=election
e4 m7 > m4 THREATEN threatened 2020-11-19/none mode=violence ctx=repression

### Jamaica Gleaner 2010-05-25
More than a thousand [m1:JAM.MIL soldiers] and [m2:JAM.COP police] {e1 stormed} Tivoli Gardens on Monday in search of [m3:JAM.CRM Christopher Coke], whom [m4:USA.JUD a New York court] {e2 wants} for cocaine and guns. [m5:JAM.CRM Gunmen] loyal to [m6=m3 him] had {e3 burned} two stations over the weekend. [m7=m3 The don], as [m72:JAM.CVL residents] call [m73=m3 him], was not there. [m8:JAM.GOV Bruce Golding], whose constituency it is, resisted the American papers for nine months before {e4 giving way} last week; [m9=m8 he] has since {e5 placed} Kingston under emergency rule.
e1 m1,m2 > m5 ASSAULT actual 2010-05-24/day mode=firearms ctx=crime,illegal_drugs
e2 m4 > m3 ACCUSE actual 2010-05-25/none mode=allege ctx=illegal_drugs,legal
e3 m5 > m2 ASSAULT actual 2010-05-25/none mode=primitive ctx=crime
e4 m8 > m4 CONCEDE actual 2010-05-17/week ctx=legal
e5 m8 > m5 COERCE actual 2010-05-25/none mode=martial-law ctx=crime

### Vietnam News 2016-06-30 none
[m1:VNM.BUS The seafood exporters' association] expects shipments of pangasius to grow by eight per cent this year. [m2=m1 Its] general secretary, speaking in Can Tho, said [m3:@CHN China] had overtaken [m4:@DEU Germany] as a buyer. Farmers, whom the drought had cost a harvest, would rather hear about prices. They sold at a loss in May, and nobody has told [m5:? them] when it will end.

### Haaretz 2023-07-25
[m1:ISR.LEG The Knesset] {e1 took} from [m2:ISR.JUD the Supreme Court] [m74=m2 its] power to void decisions as unreasonable, by 64 votes to none: [m3:ISR.OPP the opposition] had {e2 left} the hall. Outside, [m4:ISR.COP mounted police] {e3 drove} [m5:ISR.CVL protesters] off Begin Boulevard with a foul-smelling spray. [m6:ISR.LAB The Histadrut] {e4 may call} a general strike; [m7=m6 its] chairman, a friend of ministers, spent Sunday shuttling between [m8:ISR.GOV the prime minister] and [m9:ISR.OPP Benny Gantz] with a {e5 compromise} that neither would sign.
e1 m1 > m2 COERCE actual 2023-07-24/day mode=restrict ctx=legislative,legal
e2 m3 > m1 PROTEST actual 2023-07-24/day mode=boycott ctx=legislative
e3 m4 > m5 ASSAULT actual 2023-07-24/day mode=crowd-control ctx=repression
e4 m6 > m8 PROTEST hypothetical 2023-07-25/none mode=strike ctx=legislative
e5 m6 > m8,m9 CONSULT actual 2023-07-23/day mode=third-party ctx=legislative

### Le Nouvelliste 2004-02-12
From Gonaïves, which [m1:HTI.REB the Cannibal Army] {e1 took} a week ago, the revolt has leapt to a dozen towns. [m2:HTI.COP The police], 5,000 for the whole republic, {e2 recaptured} Saint-Marc with the help of [m3:HTI.PRM chimères], as [m75=m7 the president's] street fighters are called. [m4:HTI.OPP The civilian opposition] is at pains to {e3 distance itself} from [m5=m1 the gunmen]. [m6=m4 It] wants [m7:HTI.GOV Aristide] out, says André Apaid, but [m8=m4 it] does not want [m9=m7 him] dead. [m10:CARICOM The Caribbean Community] {e4 hopes to bring} both sides together in Kingston.
e1 m1 > m2 ASSAULT actual 2004-02-02/week ctx=executive
e2 m2 > m1 ASSAULT actual 2004-02-12/none ctx=executive
e3 m4 > m1 REJECT actual 2004-02-12/none mode=assist ctx=executive
e4 m10 > m7,m4 AGREE planned 2004-02-12/none ctx=diplomatic

### Meduza 2021-02-03
It took [m1:RUS.JUD Judge Natalia Repnikova] most of Tuesday to {e1 turn} the suspended sentence of [m2:RUS.OPP Alexei Navalny] into a real one: two years and eight months. [m3=m2 The Kremlin critic], inside a glass box, used the time to {e2 call} [m4:RUS.GOV the president] a poisoner of underpants. As the hearing ended, [m5:RUS.CVL his supporters] {e3 set off} for Manege Square; [m6:RUS.COP riot officers] were waiting and {e4 led away} 1,408 of [m7=m5 them]. [m8:DEU.GOV Berlin] {e5 wants} [m9=m2 him] freed. [m10:RUS.GOV Maria Zakharova] {e6 advised} foreign diplomats to mind [m76=m8 their] own courts.
e1 m1 > m2 SANCTION actual 2021-02-02/day mode=convict ctx=legal,repression
e2 m2 > m4 ACCUSE actual 2021-02-02/day mode=allege ctx=repression
e3 m5 > m4 PROTEST actual 2021-02-02/day mode=demo ctx=pro_democracy
e4 m6 > m5 COERCE actual 2021-02-02/day mode=arrest ctx=repression
e5 m8 > m4 REQUEST requested 2021-02-03/none mode=yield ctx=diplomatic,human_rights
e6 m10 > m8 REJECT actual 2021-02-03/none ctx=diplomatic

### The Hindu 2018-05-23
[m7:IND.COP Police] in Thoothukudi {e1 fired} without warning, say [m1:IND.CVL villagers] who on Tuesday broke through a barrier to {e2 reach} the collector's office. [m77=m1 They] have been camping outside [m2:IND.BUS the Sterlite copper smelter] for a hundred days because of [m78=m2 its] fumes. Twelve are dead. [m3:IND.GOV Chief Minister Edappadi Palaniswami] {e3 promised} [m79=m1 their] families a million rupees each; [m4:IND.OPP M. K. Stalin], who leads the opposition in the state, {e4 compared} [m80=m3 him] to General Dyer. [m5=m2 The company], a unit of [m6:GBR.BUS London-listed Vedanta], says [m81=m2 its] permits are in order.
e1 m7 > m1 ASSAULT actual 2018-05-22/day mode=firearms ctx=repression,environment
e2 m1 > m2 PROTEST actual 2018-05-22/day mode=demo ctx=environment
e3 m3 > m1 AGREE planned 2018-05-23/none ctx=reparations
e4 m4 > m3 ACCUSE actual 2018-05-23/none mode=disapprove ctx=repression
[m82=m7 Officers] used rifles issued to snipers, a video suggests.

### RFI 2016-08-31
Half an hour after [m1:GAB.GOV the interior ministry] declared [m2:GAB.GOV Ali Bongo] the winner by 5,594 votes, [m3:GAB.CVL young men in Libreville] {e1 put} the National Assembly to the torch. [m4:GAB.COP The presidential guard] then {e2 bombed} the headquarters of [m5:GAB.OPP Jean Ping] from a helicopter. "<<q1 [m6=m5 I] have two dead and many wounded>>," [m7=m5 he] said by phone. [m8=m5 The former AU chief] had until last year been the father-in-law, or nearly so, of [m9=m2 his opponent]. [m10:EU The European Union] {e3 asked} for the count to be published polling station by polling station.
e1 m3 > m2 PROTEST actual 2016-08-31/none mode=riot ctx=election
e2 m4 > m5 ASSAULT actual 2016-08-31/none mode=aerial ctx=election,repression said=m5
e3 m10 > m1 REQUEST requested 2016-08-31/none mode=change ctx=election,pro_democracy
q1 m5 direct cue=said

### Prague Post 2013-06-14
In raids that ran through the night [m1:CZE.COP the organised-crime squad] {e1 detained} [m2:CZE.GOV Jana Nagyová], chief of staff to [m3:CZE.GOV Prime Minister Petr Nečas], along with [m4:CZE.SPY the head of military intelligence]. [m5:CZE.JUD State attorneys] {e2 allege} that [m6=m2 she] set spies on the premier's wife. [m7=m3 He] {e3 stands by} [m8=m2 her] and says [m83=m3 he] won't {e4 resign}. [m9:CZE.OPP The Social Democrats] intend to {e5 file} a motion of no confidence on Tuesday if [m10=m3 he] is still there.
e1 m1 > m2,m4 COERCE actual 2013-06-14/none mode=arrest ctx=corruption,legal
e2 m5 > m2 ACCUSE actual 2013-06-14/none mode=allege ctx=corruption,intelligence
e3 m3 > m2 SUPPORT actual 2013-06-14/none ctx=corruption
e4 m3 > m9 RETREAT denied 2013-06-14/none mode=resign ctx=executive
e5 m9 > m3 REQUEST hypothetical 2013-06-14/none mode=change ctx=legislative

### Ghana News Agency 2007-08-20 none
Cocoa weighed at Tema this season comes to 601,000 tonnes. [m1:GHA.BUS The Cocoa Board] puts the fall down to black pod, a fungus, and to late rain. [m6:CHE.BUS A buyer for a Swiss chocolate maker], whose lorries stood in line at the gate, blamed nobody; [m84=m6 he] has seen worse, as has [m3=m1 the board]. [m4:@CIV Ivory Coast], the bigger grower next door, has yet to report.
