### Daily Nation 2024-07-12
[m1:KEN.GOV President Ruto] {e1 dismissed} [m2:KEN.GOV all but one of his ministers] on Thursday, the second big concession in a month to [m3:KEN.CVL the young people] who have {e2 marched} against [m51=m1 him] since June. [m52=m3 They] gave [m53=m1 him] no credit. "<<q1 [m54=m1 He] sacked the cooks and kept the menu>>," said [m4:KEN.CVL activist Hanifa Adan]. [m5:KEN.OPP Raila Odinga], [m55=m1 his] old rival, {e3 agreed} on Tuesday to talks, but [m6:KEN.PTY a partner in the opposition alliance], Martha Karua, {e4 said} [m56=m5 he] was rescuing a sinking man. [m7:KEN.COP The inspector general of police] {e5 quit} on Friday.
e1 m1 > m2 SANCTION actual 2024-07-11/day mode=expel ctx=executive
e2 m3 > m1 PROTEST actual 2024-07-12/none mode=demo ctx=economic,executive
e3 m5 > m1 AGREE planned 2024-07-09/day ctx=diplomatic
e4 m6 > m5 ACCUSE actual 2024-07-12/none mode=disapprove ctx=political_institutions
e5 m7 > m1 RETREAT actual 2024-07-12/day mode=resign ctx=repression
q1 m4 direct cue=said

### Reuters 2015-04-29
[m1:BDI.GOV Burundi's interior minister] {e1 ordered} [m2:BDI.JRN the country's most popular radio station] off the air outside the capital on Monday after [m57=m2 it] covered {e2 protests} against a third term for [m3:BDI.GOV President Pierre Nkurunziza]. [m58=m2 Its] director has {e3 taken refuge} with a friendly embassy. [m4:BDI.CVL Demonstrators] in Musaga threw stones at [m5:BDI.COP police], who {e4 replied} with live fire; [m6:BDI.MIL soldiers] then {e5 placed themselves} between the two. [m7:USA.GOV An assistant secretary of state] {e6 arrives} on Thursday. [m59=m3 The former rebel] will {e7 receive} [m60=m7 him], an aide said.
e1 m1 > m2 COERCE actual 2015-04-27/day mode=censor ctx=rights_freedoms,election
e2 m4 > m3 PROTEST actual 2015-04-29/none mode=demo ctx=election
e4 m5 > m4 ASSAULT actual 2015-04-29/none mode=firearms ctx=repression
e5 m6 > m4 AID actual 2015-04-29/none ctx=repression
e6 m7 > m3 AGREE planned 2015-04-30/day ctx=diplomatic
e7 m3 > m7 AGREE planned 2015-04-29/none ctx=diplomatic
e3 m8 > m2 AID actual 2015-04-29/none ctx=asylum
[m8:? The embassy] asked not to be named.

### AP 2006-07-31
[m1:MEX.OPP Andres Manuel Lopez Obrador] {e1 asked} [m2:MEX.CVL his supporters] on Sunday to camp along Reforma Avenue until [m3:MEX.JUD the electoral tribunal] orders a recount. Within an hour [m61=m2 they] were {e2 pitching} tents from the Zocalo to the Fuente de Petroleos. [m4:MEX.PTY Felipe Calderon], the conservative who leads by half a point, said [m62=m4 he] would not {e3 negotiate} the law in the street. [m5:MEX.GOV The mayor], a friend of [m63=m1 his], {e4 will not send} police. [m7:MEX.BUS Hotel owners] {e5 demand} that [m6:MEX.GOV the federal government] do something. [m64=m7 They] are losing seven million dollars a day.
e1 m1 > m2 REQUEST requested 2006-07-30/day mode=assist ctx=election
e2 m2 > m4 PROTEST actual 2006-07-30/day mode=obstruct ctx=election
e3 m4 > m1 REJECT actual 2006-07-31/none mode=yield ctx=election
e4 m5 > m2 MOBILIZE denied 2006-07-31/none mode=police ctx=election
e5 m7 > m6 REQUEST requested 2006-07-31/none mode=assist ctx=economic

### Reuters 2020-02-29
[m1:MYS.GOV Malaysia's king] {e1 named} [m2:MYS.PTY Muhyiddin Yassin] prime minister on Saturday, ending a week in which [m3:MYS.PTY Mahathir Mohamad] resigned, was put back as caretaker, and fell out with everyone. [m65=m3 The old man] {e2 called} [m66=m2 his former deputy] a betrayer and said [m67=m3 he] had 114 votes. [m68=m2 He] has {e3 accepted} the backing of [m4:MYS.PTY Umno], the party [m69=m2+m3 both] left over a stolen fortune. A few hundred [m5:MYS.CVL protesters] {e4 gathered} at Dataran Merdeka; [m6:MYS.COP police] {e5 took} the names of eighteen. [m7:MYS.PTY Anwar Ibrahim] said [m70=m7 he] was calm.
e1 m1 > m2 SUPPORT actual 2020-02-29/day ctx=executive
e2 m3 > m2 ACCUSE actual 2020-02-29/none mode=allege ctx=political_institutions
e4 m5 > m2 PROTEST actual 2020-02-29/day mode=demo ctx=pro_democracy
e5 m6 > m5 ACCUSE actual 2020-02-29/none mode=investigate ctx=rights_freedoms
e3 m4 > m2 SUPPORT actual 2020-02-29/none ctx=legislative,political_institutions

### Agence France-Presse 2003-07-16
Mutinous [m1:STP.MIL soldiers] and a handful of [m2:STP.REB former mercenaries] {e1 arrested} [m3:STP.GOV the prime minister of Sao Tome], Maria das Neves, at dawn on Wednesday. [m4:STP.GOV The president], Fradique de Menezes, was in [m5:@NGA Nigeria]. [m71=m4 He] {e2 called} on [m72=m1 them] to return to barracks. The leader, [m6:STP.MIL Major Fernando Pereira], told [m7:PRT.JRN Portuguese radio] that [m73=m1 they] {e3 protested} against hunger in the ranks. [m8:PRT.GOV Lisbon], [m9:AGO.GOV Luanda] and [m10:BRA.GOV Brasilia] {e4 condemned} [m74=m6 him]; [m11:NGA.GOV Olusegun Obasanjo], [m75=m4 his guest's] host, {e5 will not rule out} force.
e1 m1,m2 > m3 COERCE actual 2003-07-16/day mode=arrest ctx=pro_autocracy,military
e2 m4 > m1 REQUEST requested 2003-07-16/none mode=yield ctx=military
e4 m8,m9,m10 > m6 ACCUSE actual 2003-07-16/none mode=disapprove ctx=diplomatic,pro_autocracy
e5 m11 > m6 ASSAULT hypothetical 2003-07-16/none ctx=military
e3 m1 > m4 PROTEST actual 2003-07-16/none mode=demo ctx=economic

### Reuters 2013-10-28
[m1:MOZ.MIL Government troops] {e1 captured} the bush camp of [m2:RENAMO.REB Afonso Dhlakama] a week ago but not [m76=m2 its] owner. [m77=m2 His] party has since declared the 1992 accord dead and {e2 attacked} minibuses on the north-south road. [m3:MOZ.GOV President Armando Guebuza], touring Sofala, {e3 offered} dialogue "at any time", though [m78=m3 he] gave no place. [m7:MOZ.BUS Business leaders] who met [m79=m3 him] on Monday {e4 urged} restraint. [m4:PRT.GOV Portugal] {e5 advised} [m5:PRT.CVL its citizens] against road travel; [m6:MOZ.BUS a coal exporter] halted trains. [m80=m7 The industry's men] fear for the gas.
e1 m1 > m2 ASSAULT actual 2013-10-21/week ctx=military
e2 m2 > m8 ASSAULT actual 2013-10-28/none mode=firearms ctx=military
e3 m3 > m2 AGREE planned 2013-10-28/none ctx=diplomatic
e4 m7 > m3 REQUEST requested 2013-10-28/day mode=yield ctx=military,economic
e5 m4 > m5 REQUEST requested 2013-10-28/none mode=yield ctx=diplomatic
[m8:MOZ.CVL Passengers] have to be escorted by the army.

### Irish Times 2013-07-19
After three days of debate [m1:IRL.LEG the Dáil] at half past midnight {e1 passed} the bill on abortion, by 127 votes to 31. [m2:IRL.GOV Enda Kenny], who has had letters written in blood, {e2 expelled} five of [m3:IRL.LEG his own deputies] for voting no; one of [m81=m3 them], [m4:IRL.GOV Lucinda Creighton], {e3 gave up} [m82=m4 her] post as junior minister. The bishops {e4 are considering} the courts. "<<q1 [m83=m2 I] am a Taoiseach who is a Catholic, not a Catholic Taoiseach>>," [m84=m2 he] had told [m85=m1 the house]. [m5:IRL.OPP Micheál Martin] {e5 supported} [m86=m2 him], against most of [m87=m5 his] party.
e1 m1 > m6 SUPPORT actual 2013-07-19/none ctx=gender,legislative
e2 m2 > m3 SANCTION actual 2013-07-19/none mode=expel ctx=political_institutions,gender
e3 m4 > m2 RETREAT actual 2013-07-19/none mode=resign ctx=gender
e4 m7 > m2 ACCUSE hypothetical 2013-07-19/none mode=allege ctx=legal,religion_ethnicity
e5 m5 > m2 SUPPORT actual 2013-07-19/none ctx=gender,legislative
q1 m2 direct cue=told
[m6:IRL.CVL Campaigners] on both sides prayed or sang in Molesworth Street. [m7:IRL.REL Cardinal Brady] has asked counsel.

### Reuters 2009-02-05 none
[m1:BGD.BUS The rickshaw painters of Rajshahi] no longer do film stars. [m2:IND.BUS A cinema owner in Calcutta] used to lend [m88=m1 them] posters; since [m89=m2 he] retired, [m90=m1 they] do bridges. The biggest shows the Jamuna, with a train on it, and [m3:BGD.GOV the minister who opened it] at the window. [m91=m3 He] has asked for a copy without the moustache.

### Reuters 2018-09-29
[m1:IDN.GOV Indonesia's disaster agency] {e1 flew} two Hercules loads of rice to Palu on Saturday, hours after a wave killed hundreds. [m2:IDN.MIL The military] is {e3 clearing} the runway. [m3:IDN.CVL Survivors] {e4 took} diesel from parked tankers, and [m4:IDN.COP police] {e5 let} [m92=m3 them]: "<<q1 [m93=m4 we] will pay the owners later>>," [m5:IDN.GOV the security minister], Wiranto, explained. [m6:IDN.GOV Joko Widodo] {e6 will accept} help from abroad. [m7:AUS.GOV Scott Morrison], who rang [m94=m6 him], {e7 stands ready}; [m8:SGP.MIL Singapore] has a plane loaded.
e1 m1 > m3 AID actual 2018-09-29/day ctx=disasters
e3 m2 > m3 AID actual 2018-09-29/none ctx=disasters
e5 m4 > m3 CONCEDE actual 2018-09-29/none ctx=disasters
e6 m6 > m7 AGREE planned 2018-09-29/none ctx=disasters
e7 m7 > m6 AGREE planned 2018-09-29/none ctx=disasters
e4 m3 > m10 COERCE actual 2018-09-29/none mode=seize ctx=disasters
q1 m5 direct cue=explained
[m10:IDN.BUS The oil company] did not object.

### The Hindu 2019-12-16
[m1:IND.COP Delhi Police] {e1 entered} the library of Jamia Millia Islamia on Sunday evening and {e2 hit} [m2:IND.EDU students] who had nothing to do with the buses {e3 burned} down the road. [m3:IND.EDU The vice-chancellor], Najma Akhtar, said [m95=m1 they] came without permission; [m96=m3 she] {e4 will lodge} a complaint. [m4:IND.GOV Narendra Modi] tweeted that [m97=m4 he] found violent protests distressing. It is [m5:IND.GOV his home minister] who {e5 steered} the citizenship law through both houses. [m6:IND.GOV Kerala's chief minister] and [m7:IND.OPP his opponent] {e6 sat} side by side in protest at it.
e1 m1 > m2 COERCE actual 2019-12-15/day mode=seize ctx=repression,religion_ethnicity
e2 m1 > m2 ASSAULT actual 2019-12-15/day mode=beat ctx=repression,religion_ethnicity
e4 m3 > m1 ACCUSE planned 2019-12-16/none mode=allege ctx=legal
e6 m6,m7 > m4 PROTEST actual 2019-12-16/none mode=demo ctx=religion_ethnicity,legislative
e3 m8 > m4 PROTEST actual 2019-12-15/day mode=riot ctx=religion_ethnicity
e5 m5 > m9 COERCE actual 2019-12-16/none mode=restrict ctx=legislative,religion_ethnicity
[m8:IND.CVL Locals] are blamed for the buses. [m9:IND.REL Muslims] are not named in the act, which is the point.

### Reuters 2012-02-29 
[m1:PRK.GOV North Korea] {e1 agreed} to stop enriching uranium at Yongbyon and to {e2 let} [m2:IAEA inspectors] back in, both capitals said on Wednesday. [m3:USA.GOV The United States] will {e3 send} 240,000 tonnes of biscuits and corn-soya blend. "<<q1 [m98=m3 We] still have profound concerns>>," the State Department's [m4:USA.GOV Victoria Nuland] added. [m5:KOR.GOV Seoul] {e4 welcomed} the news; [m6:JPN.GOV Tokyo's] foreign minister {e5 asked} to see [m99=m1 it] carried out. [m7:CHN.GOV China], host of talks in which six countries used to sit, {e6 offered} the same table.
e1 m1 > m3 CONCEDE actual 2012-02-29/day ctx=cbrn
e2 m1 > m2 CONCEDE actual 2012-02-29/none ctx=cbrn
e3 m3 > m1 AGREE planned 2012-02-29/none ctx=human_security
e4 m5 > m1,m3 SUPPORT actual 2012-02-29/none ctx=cbrn,diplomatic
e5 m6 > m1 REQUEST requested 2012-02-29/none mode=yield ctx=cbrn
e6 m7 > m1,m3 AGREE planned 2012-02-29/none ctx=diplomatic,cbrn
q1 m4 direct cue=added

### Panama Star 2012-02-08
The Ngäbe-Buglé left the highway on Tuesday night. [m1:PAN.REL Bishop José Luis Lacunza] had {e1 brought} [m2:PAN.GOV the security minister] and [m3:PAN.CVL Cacica Silvia Carrera] to one table in San Lorenzo; [m100=m3 she] {e2 signed} for [m101=m3 her] people with a thumb raised. [m102=m2 The government] {e3 will pull} riot police out of the region and {e4 free} everyone. The dams, over which it all began, will {e5 be discussed}. [m4:PAN.CVL Jerónimo Rodríguez], 26, {e6 shot} on Sunday, is to have a pension for [m103=m4 his] mother. "<<q1 [m104=m3 They] listened when [m105=m3 we] closed the road>>," said [m5:PAN.CVL an elder].
e1 m1 > m2,m3 CONSULT actual 2012-02-07/day mode=third-party ctx=natural_resource,diplomatic
e2 m3 > m2 SUPPORT actual 2012-02-07/day ctx=natural_resource
e3 m2 > m3 CONCEDE actual 2012-02-08/none ctx=repression
e4 m2 > m3 CONCEDE actual 2012-02-08/none ctx=repression
e5 m2 > m3 AGREE planned 2012-02-08/none ctx=natural_resource
e6 m6 > m4 ASSAULT actual 2012-02-05/day mode=firearms ctx=repression
q1 m5 direct cue=said
[m6:PAN.COP Officers] were seen to kneel and aim.

### Reuters 2007-04-27
No building was given so much meaning as the bronze man of Tallinn. [m1:EST.GOV The government of Andrus Ansip] {e1 put} the soldier under a tent at dawn on Thursday; that night [m2:EST.CVL Russian-speaking youths] {e2 smashed} windows on Pärnu Road and one, [m3:EST.CVL Dmitri Ganin], was {e3 stabbed}. [m4:EST.COP Police] {e4 tied} the hands of three hundred with plastic. [m5:RUS.LEG The Federation Council] in Moscow {e5 asked} [m6:RUS.GOV Vladimir Putin] to break off ties. [m7:FIN.GOV Helsinki] {e6 thought} it [m106=m1 its neighbour's] own affair. Websites of [m107=m1 the cabinet] went {e7 down} under a flood.
e2 m2 > m1 PROTEST actual 2007-04-26/day mode=riot ctx=religion_ethnicity
e4 m4 > m2 COERCE actual 2007-04-27/none mode=arrest ctx=repression
e5 m5 > m6 REQUEST requested 2007-04-27/none mode=change ctx=diplomatic
e3 m8 > m3 ASSAULT actual 2007-04-26/day mode=primitive ctx=crime
e6 m7 > m1 SUPPORT actual 2007-04-27/none ctx=diplomatic
e7 m8 > m1 COERCE actual 2007-04-27/none mode=cyber ctx=cyber
e1 m1 > m2 COERCE actual 2007-04-26/day mode=seize ctx=religion_ethnicity
[m8:UNK Who did either] remains to be shown.

### Jakarta Post 2006-11-20 none
[m1:USA.GOV Mr Bush's] six hours in Bogor cost the botanical garden [m108=m2 its] helipad lawn, [m2:IDN.EDU the institute] says. [m109=m2 It] will replant. [m3:IDN.BUS Angkot drivers] lost a day's fares. A gardener, whose grandfather dug the ponds for [m4:NLD.GOV a Dutch governor], raked the turf back by hand, whistling.

### Reuters 2019-06-30
[m1:GEO.BUS A factory owner] in Rustavi {e1 locked out} six hundred [m2:GEO.LAB steelworkers] on Friday. [m110=m2 Their] committee had {e2 asked} for gloves. [m111=m1 The company], registered in [m3:@GBR London], said [m112=m2 they] had threatened a manager; [m113=m2 they] {e3 deny} it. [m4:GEO.GOV The labour inspectorate], seven people in one room, {e4 will visit} on Monday. [m5:GEO.OPP A deputy of the opposition] {e5 spent} the night with [m114=m2 the men] at the gate and {e6 shared} [m115=m5 her] soup. "<<q1 [m116=m5 She] is the first to come since [m117=m2 we] voted for the others>>," [m6:GEO.LAB their foreman] remarked.
e1 m1 > m2 SANCTION actual 2019-06-28/day mode=discontinue ctx=economic
e2 m2 > m1 REQUEST requested 2019-06-30/none mode=yield ctx=economic
e3 m2 > m1 REJECT actual 2019-06-30/none ctx=economic
e4 m4 > m1 AGREE planned 2019-07-01/day ctx=economic
e5 m5 > m2 SUPPORT actual 2019-06-30/none ctx=economic
e6 m5 > m2 AID actual 2019-06-30/none ctx=economic
q1 m6 direct cue=remarked

### AP 2011-04-11
[m1:CIV.ELI Laurent Gbagbo], in a white vest, wiped [m118=m1 his] face with a towel for the camera. [m2:FRCI.REB Soldiers of his rival] had {e1 dragged} [m119=m1 him] from the bunker on Monday; [m3:FRA.MIL French tanks] {e2 stood} at the gate, and Paris {e3 denied} that [m120=m3 its men] had gone in. [m4:UN UN helicopters] had {e4 fired} at [m121=m1 his] heavy guns on Sunday. [m5:CIV.GOV Alassane Ouattara] {e5 promised} [m122=m1 him] a dignified trial. [m6:CIV.MIL Five of the loser's generals] {e6 swore} allegiance to [m123=m5 the new president] at the Golf Hotel. [m7:ICC The prosecutor in The Hague] {e7 is looking} into Duékoué.
e1 m2 > m1 COERCE actual 2011-04-11/day mode=arrest ctx=military
e2 m3 > m1 MOBILIZE actual 2011-04-11/day mode=weapons ctx=military
e3 m3 > m1 COERCE denied 2011-04-11/day mode=arrest ctx=military
e4 m4 > m1 ASSAULT actual 2011-04-10/day mode=aerial ctx=military,peacekeeping
e5 m5 > m1 AGREE planned 2011-04-11/none ctx=legal
e6 m6 > m5 SUPPORT actual 2011-04-11/none ctx=military
e7 m7 > m2 ACCUSE actual 2011-04-11/none mode=investigate ctx=legal,human_rights

### Reuters 2021-11-11
[m1:ETH.GOV Addis Ababa] has {e1 arrested} twenty-two [m2:UN local employees of the United Nations], of whom six were let go by Thursday. [m124=m2 The organisation's] spokesman, Stéphane Dujarric, {e2 wants} the rest freed. Any who are held, replied [m3:ETH.GOV Dina Mufti] of the foreign ministry, took part in terror; [m125=m2 the body] should mind [m126=m2 its] own. Seventy [m4:ETH.BUS truck drivers] on contract to [m5:WFP the food agency] are {e3 in custody} at Semera. [m6:AU Olusegun Obasanjo], the African envoy, {e4 has seen} [m7:TPLF.REB the Tigrayans] in Mekelle, and [m8:KEN.GOV Uhuru Kenyatta] {e5 comes} on Sunday.
e1 m1 > m2 COERCE actual 2021-11-11/none mode=arrest ctx=religion_ethnicity
e2 m2 > m1 REQUEST requested 2021-11-11/none mode=yield ctx=diplomatic
e3 m1 > m4 COERCE actual 2021-11-11/none mode=arrest ctx=human_security
e4 m6 > m7 CONSULT actual 2021-11-11/none mode=third-party ctx=diplomatic
e5 m8 > m1 AGREE planned 2021-11-14/day ctx=diplomatic

### Observador 2024-11-04
Mud {e1 hit} [m1:ESP.GOV the king] in the face. [m2:ESP.CVL People in Paiporta], four days without water, {e2 shouted} "murderers" at [m127=m1 him] and at [m3:ESP.GOV Pedro Sánchez], who was {e3 struck} with a broom handle and driven away; [m128=m1 Felipe] stayed and {e4 listened}. [m4:ESP.GOV Carlos Mazón], head of the regional cabinet, {e5 blames} [m5:ESP.GOV the river authority]; [m129=m5 it] says [m130=m5 it] warned [m131=m4 him] at noon. [m6:ESP.MIL Five thousand more troops] {e6 are on the way}. Two [m7:ESP.PTY far-right groups] had {e7 called} for the protest.
e1 m2 > m1 ASSAULT actual 2024-11-04/none mode=primitive ctx=disasters
e2 m2 > m1,m3 PROTEST actual 2024-11-04/none mode=demo ctx=disasters
e3 m2 > m3 ASSAULT actual 2024-11-04/none mode=beat ctx=disasters
e4 m1 > m2 CONSULT actual 2024-11-04/none ctx=disasters
e5 m4 > m5 ACCUSE actual 2024-11-04/none mode=allege ctx=disasters
e6 m6 > m2 AID actual 2024-11-04/none ctx=disasters
e7 m7 > m2 REQUEST requested 2024-11-04/none mode=assist ctx=disasters
