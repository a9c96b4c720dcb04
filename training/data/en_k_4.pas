### Reuters 2024-06-26
[m1:KEN.GOV Kenyan President William Ruto] {e1 withdrew} [m11=m1 his] finance bill on Wednesday, a day after [m2:KEN.COP police] {e2 shot} dead more than twenty people when [m3:KEN.CVL a crowd] {e3 broke} into parliament. "[m4=m1 I] concede," [m5=m1 he] said in a televised address, adding that [m6=m1 he] {e4 would start} a conversation with [m7:KEN.CVL the young]. [m8=m3 The protesters], who organise on social media and have no leader, {e5 dismissed} the gesture as a public relations exercise. [m9:KEN.JUD The High Court] {e6 allowed} [m10:KEN.MIL the army] to remain on the streets.
e1 m1 > m3 CONCEDE actual 2024-06-26/day ctx=economic,legislative
e2 m2 > m3 ASSAULT actual 2024-06-25/day mode=firearms ctx=repression
e3 m3 > m1 PROTEST actual 2024-06-25/day mode=riot ctx=economic,legislative
e4 m6 > m7 CONSULT planned 2024-06-26/none ctx=economic
e5 m8 > m1 REJECT actual 2024-06-26/none ctx=economic
e6 m9 > m10 SUPPORT actual 2024-06-26/none ctx=legal,military

### AP 2015-07-13
[m1:GRC.GOV Alexis Tsipras] {e1 accepted} tougher terms than those [m2:GRC.CVL his voters] had {e2 turned} down a week before. After seventeen hours of talks in Brussels, the left-wing leader said [m3=m1 he] had averted collapse. [m4:DEU.GOV Wolfgang Schaeuble], the finance minister who had {e3 floated} a temporary exit from the currency, got most of what [m5=m4 he] wanted. [m6:FIN.GOV Helsinki] had been even stricter. [m7:GRC.LEG Parliament] {e4 must pass} the first laws by Wednesday or [m8:EU the other eighteen countries] {e5 will not open} negotiations on a loan.
e1 m1 > m8 CONCEDE actual 2015-07-13/day ctx=economic
e2 m2 > m8 REJECT actual 2015-07-05/day ctx=economic
e3 m4 > m1 THREATEN threatened 2015-07-13/none mode=relations ctx=economic
e4 m7 > m8 CONCEDE requested 2015-07-15/day ctx=economic,legislative
e5 m8 > m1 REJECT hypothetical 2015-07-15/day mode=assist ctx=economic

### AFP 2022-10-01
[m1:BFA.MIL Captain Ibrahim Traore] {e1 overthrew} [m2:BFA.GOV Lieutenant-Colonel Paul-Henri Damiba] on Friday, eight months after the latter had {e2 ousted} [m3:BFA.ELI an elected president]. On Saturday [m4:BFA.MIL soldiers close to the new strongman] {e3 alleged} that [m5=m2 his predecessor] was hiding at [m6:FRA.MIL a French base]. [m7:FRA.GOV The embassy] "firmly {e4 denied}" it. Within the hour [m8:BFA.CVL dozens of youths] had {e5 set} fire to [m9=m7 its] gate. [m10=m1 The 34-year-old officer] later {e6 asked} [m11=m8 them] on state television to stop.
e1 m1 > m2 COERCE actual 2022-09-30/day mode=seize ctx=executive
e2 m2 > m3 COERCE actual 2022-01-24/month mode=seize ctx=executive
e3 m4 > m7 ACCUSE actual 2022-10-01/day mode=allege ctx=executive
e4 m7 > m4 REJECT actual 2022-10-01/day ctx=executive
e5 m8 > m9 PROTEST actual 2022-10-01/day mode=riot ctx=diplomatic
e6 m10 > m11 REQUEST requested 2022-10-01/day mode=yield ctx=diplomatic

### Hindustan Times 2011-08-16
[m1:IND.COP Delhi police] {e1 picked} up [m2:IND.CVL Anna Hazare] at a flat in Mayur Vihar on Tuesday morning, three hours before [m3=m2 he] was to {e2 begin} a fast in a park. [m4:IND.OPP The Bharatiya Janata Party], which rarely agrees with [m5:IND.OPP the communists], joined [m6=m5 them] in {e3 comparing} it to the Emergency. By nightfall [m7:IND.GOV the government] had {e4 ordered} the 74-year-old's release, but [m8=m2 the activist] {e5 refused} to leave Tihar jail unless [m9=m7 it] let [m10=m2 him] fast without conditions.
e1 m1 > m2 COERCE actual 2011-08-16/day mode=arrest ctx=corruption,rights_freedoms
e2 m3 > m7 PROTEST planned 2011-08-16/day mode=hunger ctx=corruption
e3 m4,m6 > m7 ACCUSE actual 2011-08-16/day mode=disapprove ctx=rights_freedoms
e4 m7 > m2 CONCEDE actual 2011-08-16/day ctx=corruption,rights_freedoms
e5 m8 > m7 REJECT actual 2011-08-16/day ctx=corruption,rights_freedoms

### The Reporter 2018-07-09
[m1:ETH.GOV Abiy Ahmed] and [m2:ERI.GOV Isaias Afwerki] {e1 signed} a joint declaration of peace and friendship in Asmara on Monday. [m3:ETH.GOV The visitor], who is half [m9=m3 his] host's age, had {e2 landed} the day before to embraces on the runway. Embassies {e3 will reopen} and telephone lines were connected at midnight. [m4:UN Antonio Guterres], who was in [m5:ETH.GOV Addis Ababa] that day to {e4 see} the foreign minister, said sanctions on [m6=m2 the Red Sea state] were likely to become obsolete. [m7:DJI.GOV Djibouti], whose port lives off the trade of [m8:@ETH its landlocked neighbour], watched with unease.
e1 m1 > m2 SUPPORT actual 2018-07-09/day ctx=diplomatic
e2 m3 > m2 CONSULT actual 2018-07-08/day mode=visit ctx=diplomatic
e3 m1 > m2 AGREE planned 2018-07-09/none ctx=diplomatic
e4 m4 > m5 CONSULT actual 2018-07-09/day mode=visit ctx=diplomatic

### Radio Free Europe 2020-08-13
[m1:BLR.LAB Workers at the Minsk tractor plant] {e1 put} down [m12=m1 their] tools on Thursday and marched to the gate with a banner saying "[m11=m1 We] are not sheep". [m2:BLR.GOV Alexander Lukashenko], who claims four fifths of the vote, had {e2 called} [m3=m1 them] "people with a criminal past". [m4:BLR.OPP Svetlana Tikhanovskaya], [m10=m2 his] rival, is in [m5:@LTU Vilnius]; [m6=m4 she] says [m7=m4 she] {e3 is ready} to act as a national leader. [m8:BLR.COP Interior Minister Yuri Karayev] {e4 apologised} to bystanders who had been hurt. [m9=m8 His men] have {e5 locked} up nearly seven thousand.
e1 m1 > m2 PROTEST actual 2020-08-13/day mode=strike ctx=election
e2 m2 > m3 ACCUSE actual 2020-08-13/none mode=disapprove ctx=election
e3 m7 > m1 AGREE actual 2020-08-13/none ctx=election
e4 m8 > m1 CONCEDE actual 2020-08-13/none ctx=repression
e5 m9 > m1 COERCE actual 2020-08-13/none mode=arrest ctx=repression

### Nation 2012-04-10
[m1:MWI.GOV Joyce Banda], sworn in on Saturday after the death of [m2:MWI.GOV Bingu wa Mutharika], {e1 fired} [m3:MWI.COP the inspector-general of police] on Monday. The force had {e2 killed} nineteen [m4:MWI.CVL demonstrators] last July. [m5=m1 The new president] has also {e3 spoken} by phone with [m6:GBR.GOV the British foreign secretary], who {e4 will send} back the envoy [m10=m1 her] predecessor had {e5 thrown} out. [m7:IMF The Fund] {e6 is to return} to Lilongwe in May. [m8:MWI.PTY The late leader's brother], who had hoped to succeed [m9=m2 him], congratulated nobody.
e1 m1 > m3 SANCTION actual 2012-04-09/day mode=expel ctx=executive
e2 m3 > m4 ASSAULT actual 2011-07-01/month mode=firearms ctx=repression
e3 m5 > m6 CONSULT actual 2012-04-10/none mode=phone ctx=diplomatic
e4 m6 > m1 AGREE planned 2012-04-10/none ctx=diplomatic
e5 m2 > m6 SANCTION actual 2012-04-10/none mode=expel ctx=diplomatic
e6 m7 > m1 CONSULT planned 2012-05-01/month mode=visit ctx=economic

### Manila Times 2001-01-20
[m1:PHL.GOV Joseph Estrada] left the palace by the river gate on Saturday, {e1 brought} down by four days of crowds on EDSA and by [m2:PHL.MIL General Angelo Reyes], who had {e2 withdrawn} the support of the armed forces. [m3:PHL.GOV Gloria Macapagal-Arroyo] took the oath at noon. [m4=m1 The former film actor] {e3 does not regard} the presidency as vacant, [m5:? his lawyers] say. [m6:PHL.REL Cardinal Jaime Sin], whose radio station had {e4 called} [m7:PHL.CVL the faithful] to the shrine, {e5 blessed} [m8=m3 the new leader]. [m9:USA.GOV Washington] recognised [m10=m3 her] before dark.
e1 m7 > m1 PROTEST actual 2001-01-20/week mode=demo ctx=executive,corruption
e2 m2 > m1 SANCTION actual 2001-01-20/none mode=withdraw ctx=executive,military
e3 m4 > m3 REJECT actual 2001-01-20/none ctx=executive
e4 m6 > m7 REQUEST requested 2001-01-20/none mode=assist ctx=executive
e5 m6 > m8 SUPPORT actual 2001-01-20/day ctx=executive

### Tolonews 2021-07-09
[m1:TALIBAN.REB A Taliban delegation] in [m2:RUS.GOV Moscow] {e1 assured} [m3=m2 its hosts] on Friday that the borders of Central Asia would not be crossed. [m4=m1 The movement], whose fighters {e2 took} the Islam Qala crossing the same day, controls eighty-five percent of the country, [m5:TALIBAN.REB Shahabuddin Delawar] told reporters. [m6:AFG.GOV Kabul] {e3 disputed} the figure. [m7:TJK.GOV Tajikistan], to which a thousand [m8:AFG.MIL government soldiers] had fled, {e4 called} up 20,000 reservists. [m9:USA.GOV Joe Biden] {e5 said} [m10:USA.MIL his troops] would be gone by the end of August.
e1 m1 > m3 AGREE actual 2021-07-09/day ctx=military
e2 m4 > m6 ASSAULT actual 2021-07-09/day ctx=military,territory
e3 m6 > m5 REJECT actual 2021-07-09/none ctx=military
e4 m7 > m1 MOBILIZE actual 2021-07-09/none mode=troops ctx=military
e5 m10 > m6 CONCEDE planned 2021-08-31/month ctx=military said=m9

### La Prensa 2018-05-31
[m1:NIC.CVL Mothers of those killed since April] {e1 walked} through Managua on Wednesday behind a banner with eighty-three names. Near the university [m2:NIC.PRM snipers] {e2 fired} on [m3=m1 them]. [m4:NIC.REL The bishops' conference] {e3 broke} off the dialogue with [m5:NIC.GOV President Daniel Ortega]: [m6=m4 it] could not sit down, [m7=m4 it] said, while people were being murdered. [m8:NIC.BUS The employers' association] {e4 is weighing} a lockout. "[m9:NIC.GOV We] are not leaving," [m10=m5 the Sandinista leader] {e5 told} [m11:NIC.PTY his supporters] at a rally. "Nicaragua belongs to all of us."
e1 m1 > m5 PROTEST actual 2018-05-30/day mode=demo ctx=repression
e2 m2 > m3 ASSAULT actual 2018-05-30/day mode=firearms ctx=repression
e3 m4 > m5 SANCTION actual 2018-05-31/none mode=discontinue ctx=repression
e4 m8 > m5 PROTEST hypothetical 2018-05-31/none mode=strike ctx=economic
e5 m10 > m1 REJECT actual 2018-05-30/none mode=yield ctx=executive

### Kuensel 2017-07-20
[m1:BTN.GOV Thimphu] has twice {e1 protested} to [m2:CHN.GOV Beijing] over a road being built on the Doklam plateau. The two have no diplomatic ties; the note went through [m3:BTN.GOV the embassy in Delhi]. [m4:IND.MIL Indian soldiers] {e2 stopped} [m5:CHN.MIL the road crew] in June on behalf of [m6=m1 their small ally], according to [m7:IND.GOV the external affairs ministry]. [m8:CHN.GOV The foreign ministry spokesman], Lu Kang, {e3 demanded} that [m9=m4 they] be withdrawn before any {e4 talks}. "Otherwise," [m10=m8 he] said, "the situation {e5 will get} more serious."
e1 m1 > m2 ACCUSE actual 2017-07-20/none mode=disapprove ctx=territory
e2 m4 > m5 COERCE actual 2017-06-01/month mode=restrict ctx=territory,military
e3 m8 > m7 REQUEST requested 2017-07-20/none mode=yield ctx=territory
e4 m2 > m7 CONSULT hypothetical 2017-07-20/none ctx=territory
e5 m10 > m7 THREATEN threatened 2017-07-20/none ctx=territory

### Le Quotidien 2009-03-17
[m1:MDG.MIL Army vehicles] {e1 battered} down the gates of the presidential palace in Antananarivo on Monday night. [m2:MDG.GOV Marc Ravalomanana] was ten kilometres away; [m3=m2 he] {e2 handed} power to [m4:MDG.MIL an admiral] the next day. The admiral, in turn, passed it to [m5:MDG.OPP Andry Rajoelina], the 34-year-old mayor the president had {e3 dismissed} in February. [m6:AU The African Union] {e4 reminded} [m7:MDG.GOV the island] of [m11=m6 its] rule against unconstitutional changes. [m8=m6 The organisation] {e5 will not recognise} [m9=m5 the young mayor], a diplomat from [m10:@ZAF Pretoria] said.
e1 m1 > m2 ASSAULT actual 2009-03-16/day ctx=executive
e2 m3 > m4 RETREAT actual 2009-03-17/day mode=resign ctx=executive
e3 m2 > m5 SANCTION actual 2009-02-01/month mode=expel ctx=executive
e4 m6 > m7 ACCUSE actual 2009-03-17/none mode=disapprove ctx=executive
e5 m8 > m9 REJECT planned 2009-03-17/none ctx=executive

### Kyiv Independent 2023-06-25
[m1:WAGNER.REB Yevgeny Prigozhin] {e1 turned} [m9=m1 his] columns round two hundred kilometres short of Moscow on Saturday evening. A deal {e2 brokered} by [m2:BLR.GOV Alexander Lukashenko] {e3 lets} [m3=m1 the mercenary chief] move to Belarus. That morning [m4:RUS.GOV Vladimir Putin] had {e4 spoken} of treason and a stab in the back; by midnight [m5=m4 his] spokesman said the charges {e5 would be dropped}. [m6:WAGNER.REB The fighters], who had {e6 occupied} the headquarters of [m7:RUS.MIL the Southern Military District] for a day, were cheered as [m10=m6 they] left. [m8:UKR.GOV Kyiv] saw in it proof of weakness.
e1 m1 > m4 RETREAT actual 2023-06-24/day mode=withdraw ctx=military
e2 m2 > m1,m4 CONSULT actual 2023-06-24/day mode=third-party ctx=military
e3 m4 > m3 CONCEDE actual 2023-06-24/day ctx=military
e4 m4 > m1 ACCUSE actual 2023-06-24/day mode=allege ctx=military
e5 m4 > m1 CONCEDE planned 2023-06-24/day ctx=legal said=m5
e6 m6 > m7 COERCE actual 2023-06-24/day mode=seize ctx=military

### Times of Zambia 2017-04-13
[m1:ZMB.OPP Hakainde Hichilema] was {e1 taken} from [m10=m1 his] home in Lusaka on Tuesday by [m2:ZMB.COP officers] who broke down three doors and, [m11=m1 he] says, sprayed [m3=m1 him] with tear gas. The charge is treason: on Saturday [m4:ZMB.OPP his convoy] had {e2 failed} to make way for [m5:ZMB.GOV President Edgar Lungu's]. [m6:ZMB.REL Archbishop Telesphore Mpundu] {e3 deplored} the brutality and {e4 offered} to bring [m7=m1+m5 the two men] together. [m8:ZMB.GOV The government's chief whip] {e5 said} no one was above the law. [m9=m1 The businessman], who lost last August's election by a hundred thousand votes, has never accepted the result.
e1 m2 > m1 COERCE actual 2017-04-11/day mode=arrest ctx=repression
e2 m4 > m5 REJECT actual 2017-04-08/day mode=yield ctx=executive
e3 m6 > m2 ACCUSE actual 2017-04-13/none mode=disapprove ctx=repression
e4 m6 > m7 AGREE actual 2017-04-13/none ctx=executive
e5 m8 > m6 REJECT actual 2017-04-13/none ctx=legal

### Chosun Ilbo 2018-03-09
[m1:USA.GOV Donald Trump] has {e1 agreed} to meet [m2:PRK.GOV Kim Jong-un] by May, [m3:KOR.GOV Chung Eui-yong] announced outside the West Wing on Thursday night. The national security adviser had {e2 carried} the invitation from Pyongyang, where the young leader {e3 dined} with [m4=m3 him] on Monday. [m5=m2 He] {e4 will refrain} from further tests, [m6=m3 the envoy] said. [m7:JPN.GOV Shinzo Abe], taken by surprise, {e5 telephoned} the White House. Sanctions will stay in place, [m8:USA.GOV Sarah Sanders] {e6 assured} [m9:#outlet reporters].
e1 m1 > m2 AGREE actual 2018-03-08/day ctx=cbrn,diplomatic
e2 m3 > m1 CONSULT actual 2018-03-08/day mode=visit ctx=cbrn,diplomatic
e3 m2 > m4 CONSULT actual 2018-03-05/day ctx=diplomatic
e4 m5 > m1 CONCEDE planned 2018-03-08/none ctx=cbrn said=m6
e5 m7 > m1 CONSULT actual 2018-03-09/none mode=phone ctx=cbrn
e6 m8 > m2 REJECT actual 2018-03-08/none mode=yield ctx=cbrn,economic

### RNZ Pacific 2024-05-16
[m1:FRA.GOV Paris] {e1 sent} the gendarmes' armoured vehicles to [m2:@NCL Noumea] and {e2 banned} TikTok on Wednesday as the riots over the electoral roll entered a third night. [m3:NCL.CVL Young Kanaks] have {e3 burned} shops and barricaded the main roads; [m4:FRA.COP a gendarme] was {e4 shot} in the head at Plum. [m5:NCL.PTY The pro-independence front], which condemned the looting, {e5 wants} [m6:FRA.GOV Emmanuel Macron] to withdraw the bill. [m7=m6 He] {e6 invited} [m8:NCL.PTY its leaders] and [m9:NCL.PTY the loyalists] to a video conference. [m10:AZE.GOV Azerbaijan] denied the minister's claim that it was behind the unrest.
e1 m1 > m3 MOBILIZE actual 2024-05-15/day mode=police ctx=territory,repression
e2 m1 > m3 COERCE actual 2024-05-15/day mode=censor ctx=repression
e3 m3 > m1 PROTEST actual 2024-05-15/none mode=riot ctx=territory
e4 m3 > m4 ASSAULT actual 2024-05-15/none mode=firearms ctx=territory
e5 m5 > m6 REQUEST requested 2024-05-16/none mode=yield ctx=territory,legislative
e6 m7 > m8,m9 AGREE actual 2024-05-16/none ctx=territory

### Gazeta Express 2008-02-20
Three days after [m1:KOS.GOV Pristina] {e1 proclaimed} independence, [m2:DEU.GOV Germany] {e2 extended} recognition on Wednesday. [m3:SRB.GOV Vuk Jeremic], the foreign minister, {e3 recalled} [m4:SRB.GOV his ambassador] from Berlin, as [m5=m3 he] had already done from [m6:@FRA Paris] and [m7:@USA Washington]. [m8:SRB.CVL Hooded men] {e4 burned} two customs posts in the north; [m9:NATO.MIL KFOR] {e5 closed} the roads there. [m10:ROU.GOV Romania] and [m11:CYP.GOV Cyprus], which both have minorities of [m13=m10+m11 their] own to think of, {e6 will not follow} [m12=m2 their big partner].
e1 m1 > m3 REJECT actual 2008-02-17/day ctx=territory
e2 m2 > m1 SUPPORT actual 2008-02-20/day ctx=diplomatic,territory
e3 m3 > m2 SANCTION actual 2008-02-20/none mode=withdraw ctx=diplomatic
e4 m8 > m1 PROTEST actual 2008-02-19/none mode=riot ctx=territory
e5 m9 > m8 COERCE actual 2008-02-20/none mode=restrict ctx=territory,peacekeeping
e6 m10,m11 > m1 REJECT planned 2008-02-20/none ctx=territory,diplomatic

### Jordan Times 2018-06-05
[m1:JOR.GOV King Abdullah] {e1 asked} [m2:JOR.GOV Omar Razzaz] to form a government on Tuesday, hoping to calm [m3:JOR.CVL crowds] who have {e2 gathered} near the prime minister's office every night for a week. [m4=m2 The Harvard-trained economist] was education minister under [m5:JOR.GOV Hani Mulki], who {e3 quit} on Monday. [m6:JOR.LAB The unions] {e4 will go ahead} with Wednesday's strike unless the tax bill is dropped, [m7=m6 their] leader Ali al-Abbous said. [m8:KWT.GOV Kuwait] and [m9:SAU.GOV Riyadh], which ended [m11=m8+m9 their] support last year, {e5 are considering} a new package for [m10:JOR.GOV the kingdom].
e1 m1 > m2 REQUEST requested 2018-06-05/day mode=assist ctx=executive
e2 m3 > m1 PROTEST actual 2018-06-05/week mode=demo ctx=economic
e3 m5 > m1 RETREAT actual 2018-06-04/day mode=resign ctx=executive
e4 m6 > m1 PROTEST planned 2018-06-06/day mode=strike ctx=economic
e5 m8,m9 > m10 AID hypothetical 2018-06-05/none ctx=economic

### Kazinform 2012-09-21 none
[m1:@KAZ Almaty's] new ski jump was built by [m2:KAZ.BUS a local contractor] to a design from [m3:@AUT Innsbruck]. [m4:? The Austrian architect] came for the first training session and said [m5=m4 she] had never seen a valley like it. [m6:KAZ.GOV The mayor] gave [m7=m4 her] a felt hat. [m8=m2 The company], which employs two thousand people and once laid pipes for [m9:USA.BUS Chevron], is already pouring concrete for the ice hall.

### Antigua Observer 2013-01-29
[m1:WTO The World Trade Organization] on Monday {e1 cleared} [m2:ATG.GOV Antigua and Barbuda] to ignore American copyright up to 21 million dollars a year. The islands had {e2 complained} in 2003 that [m3:USA.GOV the United States] shut [m4=m2 their] betting sites out of [m11=m3 its] market, and won. "[m5=m2 We] have waited a decade," [m6:ATG.GOV the finance minister] said. [m7:USA.GOV The trade representative's office] {e3 warned} [m8=m2 the twin-island state] against what [m9=m7 it] called theft. [m10:ATG.GOV Prime Minister Baldwin Spencer] {e4 would rather} negotiate.
e1 m1 > m2 SUPPORT actual 2013-01-28/day ctx=economic,legal
e2 m2 > m3 ACCUSE actual 2003-01-29/year mode=allege ctx=economic,legal
e3 m7 > m8 THREATEN threatened 2013-01-29/none ctx=economic
e4 m10 > m7 AGREE actual 2013-01-29/none ctx=economic

### Guardian 2010-07-29
[m1:VEN.GOV Hugo Chavez] {e1 sent} [m2:VEN.MIL six battalions] to the border after {e2 severing} ties with [m3:COL.GOV Colombia] last Thursday. [m4:COL.GOV Alvaro Uribe's envoy] had {e3 shown} [m5:OAS the Organization of American States] photographs of guerrilla camps on the Venezuelan side. [m6:COL.GOV The outgoing president], who hands over in nine days, {e4 deplored} that [m7=m1 his neighbour] confused a debate with a quarrel. [m8:COL.GOV Juan Manuel Santos], who will succeed [m11=m6 him], kept silent in [m9:@MEX Mexico]. [m10:UNASUR The South American union] {e5 is to discuss} the crisis in Quito today.
e1 m1 > m3 MOBILIZE actual 2010-07-29/none mode=troops ctx=military
e2 m1 > m3 SANCTION actual 2010-07-22/day mode=discontinue ctx=diplomatic
e3 m4 > m1 ACCUSE actual 2010-07-22/none mode=allege ctx=terrorism
e4 m6 > m7 ACCUSE actual 2010-07-29/none mode=disapprove ctx=diplomatic
e5 m10 > m1,m3 CONSULT planned 2010-07-29/day mode=multilateral ctx=diplomatic

### New Times 2022-08-05
[m1:UN A report by United Nations experts] has found that [m2:RWA.MIL Rwandan soldiers] {e1 fought} beside [m3:M23.REB the M23 rebels] against [m4:COD.MIL the Congolese army]. [m5:RWA.GOV Kigali] {e2 called} it a diversion. [m6=m5 The government] in turn {e3 accuses} [m7:COD.GOV its neighbour] of arming [m8:FDLR.REB the FDLR], a militia led by men who took part in the 1994 genocide. [m9:USA.GOV Antony Blinken], who {e4 starts} a tour of the region on Sunday, {e5 will raise} the matter with [m10:RWA.GOV Paul Kagame]. [m11:AGO.GOV Angola's president] remains the mediator named by [m12:AU the African Union].
e1 m2 > m4 ASSAULT denied 2022-08-05/none ctx=military said=m1
e2 m5 > m1 REJECT actual 2022-08-05/none ctx=military
e3 m6 > m7 ACCUSE actual 2022-08-05/none mode=allege ctx=military
e4 m9 > m5 CONSULT planned 2022-08-07/day mode=visit ctx=diplomatic
e5 m9 > m10 ACCUSE planned 2022-08-07/none mode=disapprove ctx=military

### Prague Post 2009-03-25
[m1:CZE.LEG The Chamber of Deputies] {e1 brought} down [m2:CZE.GOV Mirek Topolanek] on Tuesday by a single vote, in the middle of [m3=m2 his] country's presidency of [m4:EU the European Union]. Two former members of [m5:CZE.PTY his own party] voted with [m6:CZE.OPP the Social Democrats]. [m7:CZE.OPP Their leader], Jiri Paroubek, {e2 suggested} that the cabinet stay on until June. [m8=m2 The premier], who a day later {e3 told} [m9:EU European lawmakers] that [m10:USA.GOV Washington's] stimulus was "a road to hell", has not said whether [m11=m2 he] {e4 will accept} the offer.
e1 m1 > m2 SANCTION actual 2009-03-24/day mode=expel ctx=legislative
e2 m7 > m2 AGREE actual 2009-03-25/none ctx=executive
e3 m8 > m10 ACCUSE actual 2009-03-25/day mode=disapprove ctx=economic
e4 m11 > m7 AGREE hypothetical 2009-03-25/none ctx=executive

### Straits Times 2016-06-18
[m1:IDN.MIL An Indonesian warship] {e1 fired} warning shots at [m2:CHN.AGR Chinese trawlers] off the Natunas on Friday and {e2 seized} one boat with [m3:CHN.AGR its seven crew]. [m4:CHN.GOV The foreign ministry] in Beijing said a fisherman had been wounded and {e3 protested} to [m5:IDN.GOV Jakarta]. [m6:CHN.MIL A coast guard cutter] {e4 evacuated} [m7:CHN.AGR the man] to Hainan. [m8:IDN.GOV Vice President Jusuf Kalla] {e5 rejected} the complaint: the fleet, [m9=m8 he] said, had been in [m10:@IDN our] waters, and [m11:IDN.MIL the navy] {e6 would do} the same again.
e1 m1 > m2 ASSAULT actual 2016-06-17/day mode=firearms ctx=territory
e2 m1 > m3 COERCE actual 2016-06-17/day mode=seize ctx=territory,natural_resource
e3 m4 > m5 ACCUSE actual 2016-06-18/none mode=disapprove ctx=territory
e4 m6 > m7 AID actual 2016-06-18/none ctx=territory
e5 m8 > m4 REJECT actual 2016-06-18/none ctx=territory
e6 m11 > m2 COERCE hypothetical 2016-06-18/none mode=seize ctx=territory said=m8

### AFP 2013-01-11
[m1:FRA.GOV President Francois Hollande] announced on Friday evening that [m2:FRA.MIL French aircraft] had {e1 struck} [m3:ANSARDINE.REB the Islamists] advancing on Mopti. [m4:MLI.GOV Bamako] had {e2 asked} for help two days earlier after [m5=m3 they] {e3 captured} Konna. The operation, the 58-year-old said, {e4 would last} as long as necessary. [m6:ECOWAS West African states] {e5 authorised} the immediate dispatch of [m7=m6 their own] force, which had not been expected before September. [m8:DZA.GOV Algiers], long opposed to any intervention, {e6 opened} [m10=m8 its] airspace to [m9=m1 its former ruler].
e1 m2 > m3 ASSAULT actual 2013-01-11/day mode=aerial ctx=terrorism,military
e2 m4 > m1 REQUEST requested 2013-01-09/day mode=assist ctx=terrorism,military
e3 m5 > m4 ASSAULT actual 2013-01-10/day ctx=terrorism,territory
e4 m1 > m4 AID planned 2013-01-11/none ctx=terrorism,military
e5 m6 > m4 AID planned 2013-01-11/none ctx=terrorism,military
e6 m8 > m9 COOPERATE actual 2013-01-11/none ctx=military
