### Infotag 2006-09-18 article
= [m1:TRANSNISTRIA.REB Tiraspol] counts 97 percent for [m80=m5 Russia], [m2:MDA.GOV Chisinau] {e1 counts} nothing
~date_line Chisinau, September 18, 2006
[m3:TRANSNISTRIA.REB The election commission of Transnistria], the sliver of [m4:MDA.GOV Moldova] that has run itself since a short war in 1992, announced on Monday that 97.1 percent of voters had on Sunday chosen independence and a later union with [m5:RUS.GOV the Russian Federation].
The referendum {e3 will not be recognised} by anyone who matters, [m6:MDA.GOV Reintegration Minister Vasile Sova] replied. "<<q1 This was a show under the barrels of a foreign army, and the ticket was sold in [m38=m8 Moscow]>>," [m7=m6 he] told Infotag.
It was not quite so simple in [m8:RUS.GOV Moscow], either. [m9:RUS.GOV Foreign Minister Sergei Lavrov] {e4 called} the vote "<<q2 democratic and open>>" without saying what would follow from it; [m10:RUS.LEG the State Duma], where [m11=m12 the nationalist Vladimir Zhirinovsky] is a deputy speaker, is to discuss a resolution on Friday. "<<q3 [m39=m1 They] want to come home? Then open the door>>," said [m12:RUS.PTY Zhirinovsky], who heads [m13:RUS.PTY the LDPR].
[m14:OSCE The OSCE's chairman-in-office, Belgian Foreign Minister Karel De Gucht], {e6 had refused} in July to send observers. [m15:EU The European Union], in a declaration joined by [m16:ROU.GOV Romania] and [m17:UKR.GOV Ukraine], {e7 denied} the vote any legitimacy.
[m48=m17 Ukraine's] word weighs most. In March [m18=m17 Kyiv] {e8 began} to let through [m40=m1 Tiraspol's] cargoes only with Moldovan customs stamps; [m19:TRANSNISTRIA.REB Igor Smirnov], the "president" in Tiraspol since 1991, {e9 answered} by halting trains and has {e10 accused} [m34=m17+m4 both neighbours] of a blockade ever since. [m20:UKR.GOV Prime Minister Viktor Yanukovych], who is back in office since August and leads [m21:UKR.PTY the Party of Regions], said <<q4 there were no plans to change the regime on the border>>.
Some 1,200 [m22:RUS.MIL Russian soldiers] remain in the region, 21 years' worth of rust around them, although [m23=m5 Russia] {e11 promised} in Istanbul in 1999 to withdraw [m41=m22 them]. [m33=m1 The republic of half a million] has its own rouble and flag and controls [m24:@MDA Bender] on the right bank as well. No state recognises [m42=m1 it], not even [m43=m5 Russia]. [m44=m1 Its] only friends are [m25:ABKHAZIA.REB Abkhazia] and [m26:SOUTHOSSETIA.REB South Ossetia], with which [m35=m1 it] {e13 founded} [m27:CDRP the "Community for Democracy and Rights of Peoples"] in June.
In the run-up, [m28:TRANSNISTRIA.SPY the "ministry of security"] {e14 detained} four [m29:MDA.CVL members of a human rights group] in Tiraspol for three days. In Chisinau, [m30:MDA.OPP the Christian Democrats] of [m31:MDA.OPP Iurie Rosca] {e15 marched} past [m47=m5 the Russian] embassy on Sunday with a coffin; [m36:MDA.GOV President Vladimir Voronin], the communist leader who {e16 rejected} a Russian federal plan in 2003, did not appear in public. [m37=m36 He] {e17 intends} to take the matter up with [m32:RUS.GOV President Vladimir Putin] at the CIS summit in Minsk in November.
The five-sided talks, in which [m45:USA.GOV the US] and [m46=m15 the EU] are observers, have not met since February.
e1 m2 > m1 REJECT actual 2006-09-18/day ctx=territory again
e3 m6 > m3 REJECT actual 2006-09-18/day ctx=territory,diplomatic
e4 m9 > m3 SUPPORT actual 2006-09-18/none ctx=territory,diplomatic
e6 m14 > m3 REJECT actual 2006-07-01/month mode=assist ctx=territory bg
e7 m15,m16,m17 > m3 REJECT actual 2006-09-18/none ctx=territory,diplomatic
e8 m18 > m40 COERCE actual 2006-03-01/month mode=restrict ctx=economic,territory bg
e9 m19 > m34 COERCE actual 2006-09-18/none mode=restrict ctx=economic bg
e10 m19 > m34 ACCUSE actual 2006-09-18/none mode=allege ctx=economic bg
e11 m23 > m4 CONCEDE planned 1999-01-01/year ctx=military bg
e13 m35 > m25,m26 SUPPORT actual 2006-06-01/month ctx=diplomatic bg
e14 m28 > m29 COERCE actual 2006-09-18/none mode=arrest ctx=repression
e15 m30 > m5 PROTEST actual 2006-09-17/day mode=demo ctx=territory
e16 m36 > m5 REJECT actual 2003-01-01/year ctx=territory bg
e17 m37 > m32 AGREE planned 2006-11-01/month ctx=diplomatic,territory
q1 m7 direct cue=told
q2 m9 mixed cue=called
q3 m12 direct cue=said
q4 m20 indirect cue=said
rel m12 leads m13
rel m20 leads m21
rel m31 leads m30
rel m33 controls m24
rel m35 member_of m27
rel m25 member_of m27
rel m26 member_of m27

### Arab News 2019-11-06 article
= [m1:YEM.GOV Hadi], [m2:STC.REB southern separatists] {e1 put} names to [m3:@SAU Riyadh] pact
~byline SAEED AL-BATRAWI
~date_line November 06, 2019 01:22
~share Follow
[m47:@YEM AL-MUKALLA]: [m4:YEM.GOV Yemen's internationally recognized government] and [m5:STC.REB the Southern Transitional Council (STC)] {e2 signed} a power-sharing agreement in the Saudi capital on Tuesday, three months after [m6=m5 the separatists] {e3 threw} [m48=m4 the government's] troops out of [m7:@YEM Aden].
[m8:SAU.GOV Crown Prince Mohammed bin Salman], flanked by [m9:ARE.GOV Abu Dhabi's crown prince, Sheikh Mohammed bin Zayed], {e4 hailed} the deal as a door to a wider settlement. "<<q1 It will open, God willing, broader talks between Yemeni parties to end the war>>," [m10=m8 he] said before [m11:YEM.GOV President Abed Rabbo Mansour Hadi] and [m12:STC.REB Aidarous Al-Zubaidi], who heads [m43=m5 the STC], shook hands.
Under the text, a cabinet of 24 ministers split evenly between north and south is to be {e5 formed} within 30 days. Both sides {e6 will pull} heavy weapons out of the port city, where [m13:SAU.MIL Saudi forces] have since last month been {e7 replacing} [m14:ARE.MIL Emirati units]. All armed groups come under the defense and interior ministries. The question of southern statehood, the council's reason for being, is not mentioned.
"<<q2 [m15=m5 We] go into the government with [m16=m5 our] flag in [m17=m5 our] pocket, not in the bin>>," [m18:STC.REB an STC negotiator, Nasser Al-Khubaji], told Arab News. [m19:YEM.GOV Interior Minister Ahmed Al-Maysari], who {e8 had called} the deal a surrender in advance, was not in the hall.
[m35:HOUTHI.REB The Houthis], who hold [m20:@YEM Sanaa] and most of the highlands and are backed by [m21:IRN.GOV Iran], {e9 mocked} the ceremony. <<q5 Two foreign kings had reconciled their two servants>>, [m24=m35 their] negotiator [m22:HOUTHI.REB Mohammed Abdulsalam] wrote. Since September [m23=m35 the militia] {e10 has stopped} firing drones at [m25:SAU.GOV the Kingdom]; [m26:UN UN envoy Martin Griffiths], who {e11 welcomed} the agreement, called that "<<q3 an under-reported courage>>".
[m27:IRN.GOV Iran's foreign ministry spokesman Abbas Mousavi], on the other hand, {e12 said} the pact would "<<q4 consolidate occupation>>".
The rift inside [m44:SAUDICOALITION the coalition] that [m45:SAU.GOV Saudi Arabia] has led since March 2015 came into the open in August. On the 29th of that month [m28:ARE.MIL Emirati jets] {e13 bombed} [m29:YEM.MIL a column of Hadi's army] outside Aden, and [m36:YEM.GOV Yemen's mission in New York] {e14 asked} [m37:UN the Security Council] to condemn it; [m38:ARE.GOV Abu Dhabi] {e15 insisted} that [m49=m38 it] had {e16 hit} [m39=m29 "terrorist militias"]. [m46:AQAP.REB Al-Qaeda's local branch] does keep a foothold in [m30:@YEM Abyan].
[m40:YEM.PTY Islah], the party close to the Muslim Brotherhood and an important pillar of [m50=m11 Hadi's] camp, {e17 approved} the text. Its chairman, [m31:YEM.PTY Mohammed Al-Yadoumi], lives in Riyadh. [m41:YEM.OPP Smaller southern factions] {e18 did not}: [m32:YEM.CVL the Southern National Salvation Council] of [m33:YEM.CVL Ahmed Qahtan] in Mahra, which {e19 holds} sit-ins against [m42=m13 Saudi troops] there, called it a partition of spoils.
Salaries for [m34:YEM.MIL the soldiers] of both camps, unpaid since July, are promised within the month.
e1 m1 > m2 SUPPORT actual 2019-11-05/day ctx=political_institutions again
e2 m4 > m5 SUPPORT actual 2019-11-05/day ctx=political_institutions,military
e3 m6 > m4 ASSAULT actual 2019-08-01/month ctx=military,territory bg
e4 m8 > m4,m5 SUPPORT actual 2019-11-05/day ctx=diplomatic
e5 m4 > m5 AGREE planned 2019-11-06/none ctx=executive,political_institutions
e6 m4 > m5 CONCEDE planned 2019-11-05/day ctx=military
e7 m14 > m4 RETREAT actual 2019-10-01/month ctx=military
e8 m19 > m11 ACCUSE actual 2019-11-06/none mode=disapprove ctx=political_institutions bg
e9 m35 > m4,m5 ACCUSE actual 2019-11-06/none mode=disapprove ctx=political_institutions
e10 m23 > m25 RETREAT actual 2019-09-01/month mode=ceasefire ctx=military
e11 m26 > m4,m5 SUPPORT actual 2019-11-06/none ctx=diplomatic
e12 m27 > m8 ACCUSE actual 2019-11-06/none mode=disapprove ctx=diplomatic
e13 m28 > m29 ASSAULT actual 2019-08-29/day mode=aerial ctx=military bg
e14 m36 > m37 REQUEST requested 2019-08-01/month mode=assist ctx=diplomatic,military bg
e15 m38 > m36 REJECT actual 2019-08-01/month ctx=military bg
e16 m38 > m39 ASSAULT actual 2019-08-29/day mode=aerial ctx=terrorism bg again
e17 m40 > m5 SUPPORT actual 2019-11-06/none ctx=political_institutions
e18 m41 > m5 REJECT actual 2019-11-06/none ctx=political_institutions
e19 m32 > m42 PROTEST actual 2019-11-06/none mode=demo ctx=military
q1 m10 direct cue=said
q2 m18 direct cue=told
q3 m26 mixed cue=called
q4 m27 mixed cue=said
q5 m22 indirect cue=wrote
rel m12 leads m43
rel m35 controls m20
rel m21 ally_of m35
rel m44 led_by m45 from=2015-03
rel m31 leads m40
rel m33 leads m32
rel m46 controls m30

### AFP 2004-11-08 article
= [m1:FRA.MIL French tanks] ring hotel in [m2:@CIV Abidjan]; [m3:CIV.GOV Gbagbo] {e1 pleads} for calm
[m4:@CIV ABIDJAN] - [m5:FRA.MIL French armoured vehicles] {e2 took up} positions around the Hotel Ivoire in [m6:@CIV Ivory Coast's main city] on Monday, a few hundred metres from the home of [m7:CIV.GOV President Laurent Gbagbo], whose supporters believed [m48=m5 they] had come to {e3 depose} [m8=m7 him].
[m49=m5 They] had lost their way, according to [m9:FRA.MIL General Henri Poncet], commander of [m10:FRA.MIL the 5,200-strong Licorne force]. "<<q1 There has never been any question of {e4 overthrowing} [m11=m7 the president]. [m12=m10 We] are here so that our people can go home alive>>," [m13=m9 he] told AFP.
It was the third day of a crisis that began when [m14:CIV.MIL two Sukhoi jets of the Ivorian air force] {e5 bombed} a French camp in [m15:@CIV Bouake] on Saturday, killing nine [m16:FRA.MIL soldiers] and an American. [m17:FRA.GOV President Jacques Chirac] {e6 ordered} the planes destroyed, and within the hour [m18=m10 Licorne] had {e7 wrecked} the whole of [m19:CIV.MIL the little fleet] on the ground.
[m20:CIV.CVL Mobs with machetes] then {e8 hunted} [m40:FRA.CVL French residents] from house to house in the Cocody district. [m21:CIV.CVL Charles Ble Goude], the leader of [m22:CIV.CVL the Young Patriots], had {e9 called on} state television for [m23:CIV.CVL "every Ivorian"] to drop his meal and march on the airport. [m41:FRA.MIL Helicopters] {e10 fired} on the bridges to keep [m24=m22 them] away.
On Sunday evening, in his first address, [m25=m7 Gbagbo] {e11 asked} [m26:CIV.CVL demonstrators] to go home. [m42=m7 He] did not apologise. His speaker of parliament, [m27:CIV.PTY Mamadou Koulibaly] of [m28:CIV.PTY the ruling FPI], {e13 accused} [m43:FRA.GOV France] of wanting a new Vietnam.
The air raids had broken a ceasefire of eighteen months with [m29:FRCI.REB the New Forces], who have held [m47:@CIV the northern half of the country] since September 2002. [m31:FRCI.REB Their political chief, Guillaume Soro], once a student leader and minister in the stillborn unity cabinet, said from Bouake that <<q2 [m32=m29 his fighters] {e14 would march} if [m44:CIV.MIL the army] crossed the buffer zone>>. In that zone stand 6,000 [m33:UN UN peacekeepers].
[m45:UN The Security Council] on Saturday {e15 condemned} the attack on [m50=m16 the French troops]. [m46=m43 Paris] is now {e16 circulating} a draft for an arms embargo; [m34:CHN.GOV China] is said to {e17 want} a delay of a month.
[m35:AU The African Union] gave [m36:ZAF.GOV South African President Thabo Mbeki] the task to {e18 mediate}. [m51=m36 He] is {e20 expected} in Abidjan on Tuesday. [m37:NGA.GOV Nigeria's Olusegun Obasanjo], who presides over [m52=m35 the Union] this year, meets other leaders at his farm in Otta next weekend.
[m38:CIV.OPP The RDR] of [m39:CIV.OPP Alassane Ouattara], the former prime minister in exile, reported that its headquarters had been {e19 burned}, by [m53:CIV.CVL rioters], along with three newspapers.
Cocoa hit a five-year high in London.
e1 m3 > m26 REQUEST requested 2004-11-07/day mode=yield ctx=executive again
e2 m5 > m7 MOBILIZE actual 2004-11-08/day mode=troops ctx=military
e3 m5 > m8 COERCE denied 2004-11-08/none mode=seize ctx=military,executive
e4 m10 > m11 COERCE denied 2004-11-08/none mode=seize ctx=military,executive again
e5 m14 > m16 ASSAULT actual 2004-11-06/day mode=aerial ctx=military
e6 m17 > m19 ASSAULT actual 2004-11-06/day mode=destroy ctx=military again
e7 m18 > m19 ASSAULT actual 2004-11-06/day mode=destroy ctx=military
e8 m20 > m40 ASSAULT actual 2004-11-08/none ctx=religion_ethnicity
e9 m21 > m23 REQUEST requested 2004-11-08/none mode=assist ctx=military
e10 m41 > m24 ASSAULT actual 2004-11-08/none mode=aerial ctx=military
e11 m25 > m26 REQUEST requested 2004-11-07/day mode=yield ctx=executive
e13 m27 > m43 ACCUSE actual 2004-11-08/none mode=allege ctx=military
e14 m32 > m44 ASSAULT hypothetical 2004-11-08/none ctx=military,territory
e15 m45 > m14 ACCUSE actual 2004-11-06/day mode=disapprove ctx=military
e16 m46 > m45 REQUEST requested 2004-11-08/none mode=assist ctx=military,diplomatic
e17 m34 > m46 REQUEST requested 2004-11-08/none mode=change ctx=diplomatic
e18 m36 > m7,m29 AGREE planned 2004-11-09/day ctx=diplomatic again
e20 m51 > m7 AGREE planned 2004-11-09/day ctx=diplomatic
e19 m53 > m38 PROTEST actual 2004-11-08/none mode=riot ctx=political_institutions
q1 m13 direct cue=told
q2 m31 indirect cue=said
rel m9 leads m10
rel m21 leads m22
rel m31 leads m29
rel m29 controls m47 from=2002-09
rel m27 member_of m28
rel m37 leads m52
rel m39 leads m38

### Daily Mirror (Sri Lanka) 2018-10-29 article
= [m1:LKA.GOV Sacked premier] {e1 won't leave} Temple Trees; [m2:LKA.LEG Speaker] {e25 sides} with [m3=m1 him]
~byline By Kelum Bandara-Silva and Yohan Perera
~date_line 29 October 2018 12:00 am
[m4:LKA.LEG Speaker Karu Jayasuriya] yesterday {e2 told} [m5:LKA.GOV President Maithripala Sirisena] in a letter that [m6=m4 he] regarded [m7:LKA.PTY Ranil Wickremesinghe] as prime minister until some other person proved a majority, and {e3 asked} [m40=m5 him] to reconvene Parliament at once.
[m8=m5 The President] had {e4 sacked} [m9=m7 Mr Wickremesinghe] on Friday night, {e5 sworn in} [m10:LKA.PTY the former President, Mahinda Rajapaksa], in his stead and, the next day, {e6 prorogued} [m11:LKA.LEG the House] until November 16.
"<<q1 [m12=m7 I] am the Prime Minister. Let [m13=m8 them] come to Parliament and count>>," [m14=m7 the United National Party leader] said at Temple Trees, his official residence, which [m41=m7 he] {e7 refuses} to vacate. Hundreds of [m15:LKA.PTY his party's supporters] were {e8 camping} on the lawn with mats and loudspeakers.
One man was killed when [m42:LKA.COP bodyguards] of [m16:LKA.GOV Petroleum Minister Arjuna Ranatunga] {e9 fired} at [m17:LKA.CVL a crowd] of [m60=m10 Rajapaksa] loyalists who had {e10 surrounded} [m18=m16 him] in his ministry in Dematagoda. "<<q2 [m54=m17 They] came to kill [m19=m16 me]>>," said [m52=m16 the ex-cricketer], in a bulletproof helmet. [m43:LKA.COP Police] later {e11 arrested} [m20:LKA.COP one of the guards].
In a televised address [m21=m5 Mr Sirisena] {e12 alleged} that [m22:LKA.GOV a cabinet member of the UNP] had been named by a witness in a plot to assassinate [m23=m5 him]. His own party, [m24:LKA.PTY the Sri Lanka Freedom Party], {e14 had walked out} of [m44:LKA.GOV the unity government] a few hours before. [m25:LKA.PTY The SLPP], the new party of the Rajapaksas, is chaired by [m26:LKA.PTY Prof. G.L. Peiris].
The numbers are thin on both sides, so everybody courts the minorities. [m27:LKA.PTY The Tamil National Alliance] of [m28:LKA.PTY R. Sampanthan], with sixteen seats, {e15 met} [m45:IND.GOV the Indian High Commissioner] yesterday; [m29:LKA.PTY the Sri Lanka Muslim Congress], part of [m30:LKA.PTY the United National Front] which [m53:LKA.PTY the UNP] leads, {e16 declared} [m55=m29 it] would stay with [m46=m7 Mr Wickremesinghe]. [m31:LKA.PTY Vadivel Suresh], a UNP MP, {e17 crossed over} to [m47=m10 Mr Rajapaksa] and became a state minister before lunch.
[m32:CHN.GOV The Chinese Ambassador, Cheng Xueyuan], was the first envoy to {e18 congratulate} [m33=m10 Mr Rajapaksa]. [m34:IND.GOV India] and [m35:USA.GOV the US], on the contrary, {e19 urged} [m48:LKA.PTY all parties] to respect the constitution. [m57:BDI.GOV Burundi] {e26 sent} its good wishes, too, the Presidential Media Division said.
[m36:LKA.LAB Trade unions] allied to [m56=m10 the former president] {e20 stormed} [m37:LKA.JRN the state television stations] on Friday night and {e21 forced} Rupavahini off the air. [m38:LKA.CVL The Bar Association], whose president is [m39:LKA.CVL U.R. de Silva], {e22 asked} [m49:LKA.JUD the Attorney General] for his opinion; [m50=m49 he] {e23 declined}.
[m51=m7 Mr Wickremesinghe] is {e24 expected} to petition the Supreme Court. [m59=m10 Mr Rajapaksa], who was beaten by [m58=m5 Mr Sirisena] in January 2015, took up duties this morning at an auspicious 9.46.
e1 m1 > m5 REJECT actual 2018-10-29/none mode=yield ctx=executive again
e2 m4 > m7 SUPPORT actual 2018-10-28/day ctx=legislative,executive
e3 m4 > m40 REQUEST requested 2018-10-28/day mode=change ctx=legislative
e4 m8 > m9 SANCTION actual 2018-10-26/day mode=expel ctx=executive
e5 m8 > m10 SUPPORT actual 2018-10-26/day ctx=executive
e6 m8 > m11 COERCE actual 2018-10-27/day mode=restrict ctx=legislative
e7 m41 > m5 REJECT actual 2018-10-29/none mode=yield ctx=executive
e8 m15 > m5 PROTEST actual 2018-10-29/none mode=demo ctx=executive
e9 m42 > m17 ASSAULT actual 2018-10-28/day mode=firearms ctx=executive
e10 m17 > m18 PROTEST actual 2018-10-28/day mode=obstruct ctx=executive
e11 m43 > m20 COERCE actual 2018-10-29/none mode=arrest ctx=legal
e12 m21 > m22 ACCUSE actual 2018-10-29/none mode=allege ctx=crime,executive
e14 m24 > m44 SANCTION actual 2018-10-26/day mode=withdraw ctx=executive,political_institutions
e15 m27 > m45 CONSULT actual 2018-10-28/day mode=meet ctx=diplomatic
e16 m29 > m46 SUPPORT actual 2018-10-29/none ctx=legislative
e17 m31 > m47 SUPPORT actual 2018-10-28/day ctx=legislative
e18 m32 > m33 SUPPORT actual 2018-10-29/none ctx=diplomatic
e19 m34,m35 > m48 REQUEST requested 2018-10-29/none mode=change ctx=diplomatic,pro_democracy
e20 m36 > m37 PROTEST actual 2018-10-26/day mode=riot ctx=rights_freedoms
e21 m36 > m37 PROTEST actual 2018-10-26/day mode=riot ctx=rights_freedoms again
e22 m38 > m49 REQUEST requested 2018-10-29/none mode=assist ctx=legal
e23 m50 > m38 REJECT actual 2018-10-29/none mode=assist ctx=legal
e26 m57 > m33 SUPPORT actual 2018-10-29/none ctx=diplomatic
e24 m51 > m5 ACCUSE planned 2018-10-29/none ctx=legal
e25 m2 > m3 SUPPORT actual 2018-10-28/day ctx=legislative again
q1 m14 direct cue=said
q2 m52 direct cue=said
rel m26 leads m25
rel m28 leads m27
rel m29 part_of m30
rel m30 led_by m53
rel m39 leads m38
rel m36 ally_of m56
