### Vietnam News 2023-12-13
[m1:CHN.GOV Xi Jinping] and [m2:VNM.GOV Nguyen Phu Trong] {e1 signed} thirty-six documents in [m3:@VNM Hanoi] on Tuesday, the first day of [m4=m1 the Chinese leader's] visit. [m5=m1+m2 The two] {e2 agreed} to build a railway to the border. [m6=m2 The general secretary] told [m7=m1 his guest] that Vietnam regarded the relationship as a strategic choice; three months earlier [m8=m2 he] had {e3 received} [m9:USA.GOV Joe Biden]. Analysts in [m10:@SGP Singapore] see no change in [m11:VNM.GOV the country's] balancing.
e1 m1 > m2 SUPPORT actual 2023-12-12/day ctx=diplomatic
e2 m1 > m2 AGREE actual 2023-12-12/day ctx=economic
e3 m9 > m8 CONSULT actual 2023-09-12/month mode=visit ctx=diplomatic

### The Diplomat 2021-10-05
[m1:KIR.GOV Kiribati] switched recognition from [m2:@TWN Taipei] to [m3:@CHN Beijing] in 2019, and last year [m4=m1 its] president, Taneti Maamau, {e1 travelled} to [m5:CHN.GOV the Great Hall of the People] to sign up to the Belt and Road. Few of [m6:KIR.CVL his citizens] have seen any benefit. [m7:KIR.OPP The opposition], led by [m8:KIR.OPP Tessie Lambourne], a former diplomat, {e2 says} [m9=m1 he] is hiding the terms of a plan to lengthen the airstrip on Kanton. [m10=m1 The government] {e3 insists} that it is for tourists.
e1 m4 > m5 CONSULT actual 2020-01-05/year mode=visit ctx=diplomatic,economic
e2 m7 > m9 ACCUSE actual 2021-10-05/none mode=allege ctx=diplomatic,military
e3 m10 > m7 REJECT actual 2021-10-05/none ctx=diplomatic,military

### EFE 2016-09-26
[m1:COL.GOV Juan Manuel Santos] and [m2:FARC.REB Rodrigo Londono] {e1 signed} [m11=m1+m2 their] peace agreement with a pen made from a bullet in [m3:@COL Cartagena] on Monday. The rebel commander, better known as Timochenko, {e2 asked} [m4:COL.CVL the victims] for forgiveness. [m5:COL.ELI Alvaro Uribe], the former president, led [m6=m5 his] supporters in a {e3 march} against it across town. Under the deal, [m7=m2 the guerrillas] {e4 are to lay} down [m10=m7 their] weapons within six months before [m8:UN a United Nations mission]. [m9:COL.CVL Voters] must still approve it on Sunday.
e1 m1 > m2 SUPPORT actual 2016-09-26/day ctx=military
e2 m2 > m4 CONCEDE actual 2016-09-26/day ctx=human_rights
e3 m5 > m1 PROTEST actual 2016-09-26/day mode=demo ctx=military
e4 m7 > m8 CONCEDE planned 2016-09-26/none ctx=military

### Arab News 2023-03-11
[m1:SAU.GOV Saudi Arabia] and [m2:IRN.GOV Iran] {e1 agreed} on Friday to reopen [m12=m1+m2 their] embassies within two months, after four days of talks {e2 hosted} by [m3:CHN.GOV China]. Relations were {e3 cut} in 2016, when [m4:IRN.CVL demonstrators] {e4 stormed} [m5:SAU.GOV the kingdom's mission] in [m6:@IRN Tehran]. [m7:IRN.GOV Ali Shamkhani], who signed for the Islamic republic, {e5 praised} [m8=m3 the hosts]. [m9:ISR.OPP Yair Lapid] {e6 called} the accord a failure of [m10:ISR.GOV his government's] foreign policy; [m11=m10 it] made no comment.
e1 m1 > m2 AGREE actual 2023-03-10/day ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2023-03-10/week mode=third-party ctx=diplomatic
e3 m1 > m2 SANCTION actual 2016-01-03/month mode=discontinue ctx=diplomatic
e4 m4 > m5 PROTEST actual 2016-01-02/month mode=riot ctx=diplomatic
e5 m7 > m8 SUPPORT actual 2023-03-10/none ctx=diplomatic
e6 m9 > m10 ACCUSE actual 2023-03-11/none mode=disapprove ctx=diplomatic

### Angop 2010-06-14
[m1:PRT.GOV Portugal's foreign minister] {e1 arrives} in [m2:AGO.GOV Luanda] on Wednesday to prepare a visit by [m3:PRT.GOV his prime minister]. [m4=m1 He] will also {e2 meet} [m5:AGO.OPP the leader of UNITA], the former rebel movement. Angola, which gained independence from [m6:@PRT Lisbon] in 1975, is now the third largest investor on the other's stock exchange. [m7:AGO.GOV The authorities] {e3 promised} last week to pay [m8:PRT.BUS Portuguese builders] part of what [m9=m7 they] owe [m10=m8 them].
e1 m1 > m2 CONSULT planned 2010-06-16/day mode=visit ctx=diplomatic
e2 m4 > m5 CONSULT planned 2010-06-16/none ctx=diplomatic
e3 m7 > m8 AGREE planned 2010-06-07/week ctx=economic

### Times of Central Asia 2022-09-17
[m1:KGZ.MIL Kyrgyz] and [m2:TJK.MIL Tajik border troops] {e1 fought} for a fourth day on Friday with tanks and mortars. [m3:KGZ.GOV Sadyr Japarov] and [m4:TJK.GOV Emomali Rahmon], both in [m5:@UZB Samarkand] for a summit, {e2 instructed} [m6=m1+m2 their forces] to stop. [m7=m6 They] did not. [m8:KGZ.GOV Bishkek] {e3 says} [m9=m2 the other side] used rockets against Batken airport; [m10:TJK.GOV Dushanbe] {e4 denies} it and speaks of a provocation. [m11:RUS.GOV Moscow], which keeps bases in both countries, {e5 offered} [m12=m11 its] good offices.
e1 m1 > m2 ASSAULT actual 2022-09-16/day mode=heavy-weapons ctx=territory,military
e2 m3 > m4 CONCEDE actual 2022-09-16/none ctx=territory,military
e3 m8 > m9 ACCUSE actual 2022-09-16/none mode=allege ctx=territory,military
e4 m10 > m8 REJECT actual 2022-09-16/none ctx=territory,military
e5 m11 > m8,m10 AGREE actual 2022-09-16/none ctx=diplomatic

### Cape Times 2004-03-15
[m1:HTI.ELI Jean-Bertrand Aristide] left [m2:@CAF Bangui] on Monday for [m3:JAM.GOV Jamaica], which has {e1 offered} [m4=m1 him] a stay of up to ten weeks. The deposed president {e2 maintains} that [m5:USA.MIL American soldiers] {e3 kidnapped} [m11=m1 him]. [m6:USA.GOV Condoleezza Rice] {e4 warned} [m7=m3 Kingston] that the arrangement was a bad idea. [m8:HTI.GOV Gerard Latortue], the new prime minister, {e5 recalled} [m9:HTI.GOV his ambassador] from there. [m10:ZAF.GOV Thabo Mbeki] {e6 will consider} a request for asylum if one is made.
e1 m3 > m4 AID actual 2004-03-15/none ctx=asylum
e2 m1 > m5 ACCUSE actual 2004-03-15/none mode=allege ctx=executive
e3 m5 > m1 ASSAULT actual 2004-02-29/day mode=abduct ctx=executive said=m1
e4 m6 > m7 THREATEN threatened 2004-03-15/none ctx=diplomatic
e5 m8 > m3 SANCTION actual 2004-03-15/none mode=withdraw ctx=diplomatic
e6 m10 > m1 AID hypothetical 2004-03-15/none ctx=asylum

### Nikkei Asia 2021-08-19
[m1:JPN.GOV Tokyo] {e1 lent} [m2:IDN.GOV Jakarta] 50 billion yen for the metro last year and {e2 promised} as much again on Wednesday. [m3:IDN.GOV Luhut Pandjaitan], who oversees investment, {e3 asked} at the same meeting for longer terms. "[m4=m3 We] are old friends," [m5=m3 the retired general] said. The lender, stung by the loss of the Bandung line to [m6:CHN.BUS a Chinese consortium] in 2015, {e4 will look} at the matter in autumn, [m7:JPN.GOV its ambassador] replied.
e1 m1 > m2 AID actual 2020-08-19/year ctx=economic
e2 m1 > m2 AGREE planned 2021-08-18/day ctx=economic
e3 m3 > m1 REQUEST requested 2021-08-18/day mode=yield ctx=economic
e4 m1 > m2 AGREE planned 2021-08-18/none ctx=economic said=m7

### Politico 2018-09-18
"[m1:POL.GOV We] need you here," [m2:POL.GOV Andrzej Duda] {e1 told} [m3:USA.GOV Donald Trump] in the Oval Office on Tuesday, {e2 offering} two billion dollars for a permanent American base. The guest even had a name for it. [m4=m3 His host] said [m5=m3 he] was {e3 looking} at it very seriously. [m6:RUS.GOV Sergei Lavrov] {e4 warned} that [m7:RUS.GOV Moscow] would respond. [m8:DEU.GOV Berlin], where most of [m9:USA.MIL the soldiers] would come from, declined to comment, and [m10:NATO the alliance] said that decisions about bases were for [m11:@USA allies] to take.
e1 m2 > m3 REQUEST requested 2018-09-18/day mode=assist ctx=military
e2 m2 > m3 AGREE actual 2018-09-18/day ctx=military
e3 m5 > m2 AGREE hypothetical 2018-09-18/day ctx=military
e4 m6 > m2,m3 THREATEN threatened 2018-09-18/none ctx=military

### The Point 2022-12-21
[m1:GMB.GOV Banjul] {e1 foiled} a coup attempt on Tuesday, [m2:GMB.GOV government spokesman Ebrima Sankareh] said. [m3:GMB.MIL Four soldiers] have been {e2 arrested}; [m4:GMB.MIL three others] are on the run. [m5:ECOWAS ECOWAS], which keeps a mission in the country, {e3 condemned} the plot and {e4 praised} [m6:GMB.MIL the armed forces] for [m10=m6 their] loyalty. [m7:GMB.OPP The United Democratic Party] {e5 doubts} that there was one. [m8=m7 Its leader], Ousainou Darboe, who served as vice president under [m9:GMB.GOV Adama Barrow], was not available on Wednesday.
e1 m1 > m3 COERCE actual 2022-12-20/day ctx=executive said=m2
e2 m1 > m3 COERCE actual 2022-12-21/none mode=arrest ctx=executive
e3 m5 > m3 ACCUSE actual 2022-12-21/none mode=disapprove ctx=executive
e4 m5 > m6 SUPPORT actual 2022-12-21/none ctx=executive
e5 m7 > m1 REJECT actual 2022-12-21/none ctx=executive

### Armenpress 2008-09-06
[m1:TUR.GOV Abdullah Gul] {e1 landed} in [m2:@ARM Yerevan] on Saturday, the first Turkish president ever to do so, to watch a football match beside [m3:ARM.GOV Serzh Sargsyan]. [m4:ARM.CVL A few hundred people] {e2 lined} the road from the airport with placards about 1915. The match ended 0-2. Before it [m5=m1+m3 the two] had {e3 talked} for an hour; [m6=m1 the visitor] {e4 invited} [m7=m3 his host] to the return game in [m8:@TUR Bursa]. [m9:AZE.GOV Baku] had {e5 urged} [m10=m1 him] not to go.
e1 m1 > m3 CONSULT actual 2008-09-06/day mode=visit ctx=diplomatic
e2 m4 > m1 PROTEST actual 2008-09-06/day mode=demo ctx=human_rights
e3 m1 > m3 CONSULT actual 2008-09-06/day ctx=diplomatic
e4 m6 > m7 AGREE actual 2008-09-06/day ctx=diplomatic
e5 m9 > m10 REQUEST requested 2008-09-06/none mode=change ctx=diplomatic

### El Universo 2008-07-30
[m1:ECU.GOV Ecuador] has formally {e1 notified} [m2:USA.GOV the United States] that the lease of the Manta air base, which runs out in November 2009, {e2 will not be renewed}. [m3:ECU.GOV President Rafael Correa] once said [m4=m3 he] would do so only if [m5=m2 Washington] let [m6=m3 him] have a base in Miami. [m7:USA.GOV Ambassador Linda Jewell] {e3 respected} the decision. [m8:USA.MIL The Americans] fly patrols against drug smugglers from there; [m9:COL.GOV neighbouring Colombia] {e4 is willing} to take [m10=m8 them] in.
e1 m1 > m2 CONSULT actual 2008-07-30/none ctx=military
e2 m1 > m2 REJECT planned 2009-11-01/month mode=assist ctx=military
e3 m7 > m1 CONCEDE actual 2008-07-30/none ctx=military
e4 m9 > m10 AGREE actual 2008-07-30/none ctx=military

### Tonga Matangi 2010-11-26 none
Twenty-six members will sit in [m1:@TON Nuku'alofa's] new parliament, seventeen of [m2:? them] chosen by [m3:? commoners]. [m4:? Akilisi Pohiva], a schoolteacher in [m10=m4 his] youth, has been in and out of the house since 1987. [m5=m4 He] grows yams. [m6:TON.GOV King George], who collects model ships and was educated in [m7:@GBR Oxford], let it be known that [m8=m6 he] would wear the uniform of [m9=m6 his] bodyguard on Thursday.

### Kyiv Post 2014-12-29
[m1:UKR.GOV Petro Poroshenko] on Monday {e1 signed} a law scrapping [m10=m1 his] country's non-aligned status, which [m2:RUS.GOV Sergei Lavrov] {e2 called} counterproductive. The oligarch turned president said [m3=m1 he] {e3 would hold} a referendum on joining [m4:NATO the Atlantic alliance] within six years. [m5=m4 Its] door was open, a spokesman in [m6:@BEL Brussels] {e4 repeated}. [m7:FRA.GOV Paris] {e5 remains opposed}. [m8:KAZ.GOV Nursultan Nazarbayev], who stopped in [m9:@UKR Kyiv] before Christmas, had {e6 pleaded} for compromise.
e1 m1 > m4 AGREE actual 2014-12-29/day ctx=military,diplomatic
e2 m2 > m1 ACCUSE actual 2014-12-29/none mode=disapprove ctx=military,diplomatic
e3 m3 > m4 AGREE planned 2014-12-29/none ctx=military
e4 m5 > m1 SUPPORT actual 2014-12-29/none ctx=military
e5 m7 > m1 REJECT actual 2014-12-29/none ctx=military
e6 m8 > m1,m2 REQUEST requested 2014-12-22/week mode=yield ctx=diplomatic

### Reuters 2019-08-29
[m1:COL.REB Ivan Marquez], who negotiated peace for [m2:FARC.PTY the FARC], {e1 announced} a return to arms in a video on Thursday, with twenty men in fatigues behind [m3=m1 him]. [m4=m1 He] {e2 accused} [m5:COL.GOV the state] of betraying the accord. [m6:COL.GOV President Ivan Duque] {e3 offered} three billion pesos for [m7=m1 his] capture and {e4 blamed} [m8:VEN.GOV Nicolas Maduro] for sheltering criminals. [m9=m2 The party the former rebels founded] {e5 disowned} [m10=m1 its old number two]. [m11:CUB.GOV Havana] and [m12:NOR.GOV Oslo], guarantors of the deal, were silent.
e1 m1 > m5 THREATEN threatened 2019-08-29/day mode=violence ctx=terrorism
e2 m4 > m5 ACCUSE actual 2019-08-29/day mode=allege ctx=terrorism
e3 m6 > m7 COERCE requested 2019-08-29/none mode=arrest ctx=terrorism
e4 m6 > m8 ACCUSE actual 2019-08-29/none mode=allege ctx=terrorism
e5 m9 > m10 ACCUSE actual 2019-08-29/none mode=disapprove ctx=terrorism

### Dhaka Tribune 2015-06-06
[m1:IND.GOV Narendra Modi] and [m2:BGD.GOV Sheikh Hasina] {e1 exchanged} the instruments of ratification of a land boundary agreement in [m3:@BGD Dhaka] on Saturday, forty-one years after it was drawn up. Some 162 enclaves {e2 change} hands at midnight on 31 July. [m4=m2 The prime minister] {e3 hailed} [m5=m1 her visitor]; [m6:BGD.OPP Khaleda Zia], who boycotted last year's election, will {e4 see} [m7=m1 him] on Sunday. On the Teesta waters there was nothing: [m8:IND.GOV Mamata Banerjee], the chief minister of West Bengal, came along but still {e5 opposes} a treaty.
e1 m1 > m2 SUPPORT actual 2015-06-06/day ctx=territory
e2 m1 > m2 COOPERATE planned 2015-07-31/day ctx=territory
e3 m4 > m5 SUPPORT actual 2015-06-06/none ctx=diplomatic
e4 m6 > m7 CONSULT planned 2015-06-07/day ctx=diplomatic
e5 m8 > m2 REJECT actual 2015-06-06/none ctx=natural_resource

### Namibian Sun 2019-11-14
[m1:ISL.BUS Samherji], a fishing company from [m2:@ISL Akureyri], {e1 paid} [m3:NAM.GOV Namibian officials] some ten million dollars for mackerel quotas, documents released by [m4:#WikiLeaks WikiLeaks] suggest. [m5:NAM.GOV Bernhardt Esau] and [m6:NAM.GOV Sacky Shanghala], the ministers of fisheries and justice, {e2 resigned} on Wednesday at the demand of [m7:NAM.GOV President Hage Geingob]. [m8=m1 The firm's] chief executive stepped aside too; [m9=m1 it] {e3 has denied} bribing anybody. [m10:ISL.JUD Prosecutors in Reykjavik] are {e4 looking} into the matter.
e1 m1 > m3 COERCE denied 2019-11-14/none ctx=corruption
e2 m5,m6 > m7 RETREAT actual 2019-11-13/day mode=resign ctx=corruption
e3 m9 > m10 REJECT actual 2019-11-14/none ctx=corruption
e4 m10 > m1 ACCUSE actual 2019-11-14/none mode=investigate ctx=corruption

### Caribbean Times 2018-03-12
[m1:GUY.GOV Georgetown] will {e1 appear} alone if need be: [m2:VEN.GOV Caracas] has said [m3=m2 it] {e2 does not accept} the jurisdiction of [m4:ICJ the International Court of Justice] over the Essequibo. [m5:UN The U.N. secretary-general] {e3 referred} the quarrel to the judges in January, after [m6:NOR.GOV a Norwegian] mediator failed. [m7:CARICOM The Caribbean Community] {e4 stands} by [m8=m1 its member]. [m9:VEN.GOV The foreign minister] {e5 proposed} direct talks instead; [m10:GUY.GOV his opposite number] {e6 replied} that fifty years of those were enough.
e1 m1 > m2 ACCUSE planned 2018-03-12/none mode=allege ctx=territory,legal
e2 m3 > m4 REJECT actual 2018-03-12/none ctx=territory,legal
e3 m5 > m4 REQUEST requested 2018-01-30/month mode=assist ctx=territory,legal
e4 m7 > m8 SUPPORT actual 2018-03-12/none ctx=territory
e5 m9 > m1 REQUEST requested 2018-03-12/none mode=meet ctx=territory
e6 m10 > m9 REJECT actual 2018-03-12/none mode=meet ctx=territory

### Swissinfo 2013-09-14
After three days in a lakeside hotel in [m1:@CHE Geneva], [m2:USA.GOV John Kerry] and [m3:RUS.GOV Sergei Lavrov] {e1 announced} on Saturday that [m4:SYR.GOV Syria's] chemical arsenal would be listed within a week and {e2 destroyed} by the middle of 2014. [m5=m2+m3 They] called each other by first name. [m6:SYR.OPP The opposition coalition] {e3 rejected} the deal, which it said gave [m7:SYR.GOV Bashar al-Assad] a licence to kill by other means. [m8:OPCW The inspectors from The Hague] {e4 could enter} in November if [m9=m7 he] lets [m10=m8 them].
e1 m2 > m3 AGREE actual 2013-09-14/day ctx=cbrn
e2 m4 > m2,m3 RETREAT planned 2014-06-30/quarter mode=disarm ctx=cbrn
e3 m6 > m2,m3 REJECT actual 2013-09-14/none ctx=cbrn
e4 m9 > m8 RETREAT hypothetical 2013-11-01/month mode=access ctx=cbrn

### Business Daily 2020-02-07
[m1:KEN.GOV Uhuru Kenyatta] and [m2:USA.GOV Donald Trump] {e1 will start} negotiations on a free trade deal, [m3=m2 the latter's] office said after [m4=m1+m2 they] {e2 met} on Thursday. It would be the first with a country south of the Sahara. [m5:AU The African Union] had {e3 advised} [m6=m5 its members] against going it alone. [m7:TZA.GOV Dodoma], for one, {e4 fears} cheap maize coming through [m8=m1 its neighbour]. [m9:KEN.BUS The Kenya Association of Manufacturers] has been given no text.
e1 m1 > m2 AGREE planned 2020-02-06/day ctx=economic
e2 m1 > m2 CONSULT actual 2020-02-06/day mode=visit ctx=economic
e3 m5 > m6 REQUEST requested 2020-02-07/none mode=change ctx=economic
e4 m7 > m1 ACCUSE actual 2020-02-07/none mode=disapprove ctx=economic

### ABC News 2022-05-27
[m1:AUS.GOV Penny Wong] had been foreign minister for four days when [m2=m1 she] {e1 flew} to [m3:FJI.GOV Suva]. [m4=m1 She] {e2 conceded} there that [m5:AUS.GOV past governments] had ignored the warnings of [m6:PIF island leaders] about the climate. "[m7=m1 We] have heard you," [m8=m1 she] told [m9:PIF the Forum's] secretariat. [m10:CHN.GOV Wang Yi], [m11=m1 her] Chinese colleague, was in [m12:SLB.GOV Honiara] that day on the first stop of a tour of eight states, to whom [m13=m10 he] is {e3 proposing} a common pact on policing. [m14:FSM.GOV David Panuelo], the president of Micronesia, {e4 exhorted} [m15=m6 the others] to refuse.
e1 m1 > m3 CONSULT actual 2022-05-26/day mode=visit ctx=diplomatic
e2 m4 > m6 CONCEDE actual 2022-05-26/day ctx=environment
e3 m13 > m6 AGREE actual 2022-05-26/none ctx=military,diplomatic
e4 m14 > m15 REQUEST requested 2022-05-27/none mode=change ctx=diplomatic

### Baltic Times 2021-11-18
[m1:LTU.GOV Vilnius] on Thursday {e1 let} [m2:TWN.GOV Taiwan] open an office under [m11=m2 its] own name. [m3:CHN.GOV Beijing], which had {e2 withdrawn} [m10=m3 its] ambassador in August on hearing of the plan, {e3 threatened} "all necessary measures". [m4:LTU.GOV Foreign Minister Gabrielius Landsbergis], grandson of the man who led his country out of the Soviet Union, said [m5=m4 he] {e4 would not back} down. [m6:LTU.BUS The industrialists' confederation] {e5 grumbled} that nobody had asked [m7=m6 it]. [m8:LVA.GOV Riga] and [m9:EST.GOV Tallinn] are not planning anything similar.
e1 m1 > m2 COOPERATE actual 2021-11-18/day ctx=diplomatic
e2 m3 > m1 SANCTION actual 2021-08-10/month mode=withdraw ctx=diplomatic
e3 m3 > m1 THREATEN threatened 2021-11-18/none ctx=diplomatic
e4 m5 > m3 REJECT actual 2021-11-18/none mode=yield ctx=diplomatic
e5 m6 > m1 ACCUSE actual 2021-11-18/none mode=disapprove ctx=economic

### Malta Independent 2008-08-30
[m1:ITA.GOV Silvio Berlusconi] {e1 bowed} before the son of [m2:LBY.CVL a resistance hero] in [m3:@LBY Benghazi] on Saturday and {e2 signed} a treaty of friendship with [m4:LBY.GOV Muammar Gaddafi]. [m5=m1 The Italian premier] {e3 pledged} five billion dollars over twenty-five years as amends for colonial rule. In return [m6=m4 his host] {e4 will take} back [m7:? migrants] caught at sea. [m8:HRW Human Rights Watch] {e5 was appalled}. The Venus of Cyrene, a headless statue that [m9:ITA.MIL soldiers] had carried off in 1913, went home in the same aircraft.
e1 m1 > m4 CONCEDE actual 2008-08-30/day ctx=reparations
e2 m1 > m4 SUPPORT actual 2008-08-30/day ctx=diplomatic
e3 m5 > m4 AGREE planned 2008-08-30/day ctx=reparations
e4 m6 > m5 AGREE planned 2008-08-30/none ctx=migration
e5 m8 > m1,m4 ACCUSE actual 2008-08-30/none mode=disapprove ctx=migration

### Anadolu 2026-03-11
[m1:SOM.GOV Somalia's prime minister, Hamza Abdi Barre], {e1 called} [m2:ETH.GOV his Ethiopian colleague] on Tuesday after [m3:ETH.MIL a patrol] had {e2 strayed} into Dollow and {e3 disarmed} [m4:SOM.COP eleven policemen]. [m5=m2 The latter], [m6=m1 he] said, {e4 expressed} regret. [m7:TUR.GOV Ankara], which {e5 brokered} the two countries' understanding on sea access, {e6 praised} [m8=m1+m2 both leaders] for [m12=m1+m2 their] restraint. [m9:EGY.GOV Cairo] did not. In [m10:@SOM Mogadishu] an opposition newspaper printed [m11=m1 the premier's] head on the body of an ostrich.
e1 m1 > m2 CONSULT actual 2026-03-10/day mode=phone ctx=territory
e2 m3 > m1 COERCE actual 2026-03-10/none ctx=territory,military
e3 m3 > m4 COERCE actual 2026-03-10/none mode=seize ctx=territory,military
e4 m5 > m1 CONCEDE actual 2026-03-10/day ctx=territory said=m6
e5 m7 > m1,m2 CONSULT actual 2026-03-10/none mode=third-party ctx=diplomatic
e6 m7 > m8 SUPPORT actual 2026-03-11/none ctx=diplomatic

### Lusa 2014-07-23
[m1:CPLP The Community of Portuguese-Speaking Countries] on Wednesday {e1 admitted} [m2:GNQ.GOV Equatorial Guinea], where almost nobody speaks the language. [m3:TLS.GOV East Timor], the host, had {e2 lobbied} for [m4=m2 the oil producer]. [m5:PRT.GOV Lisbon], which {e3 held} out for years, gave way after [m6:GNQ.GOV Teodoro Obiang] {e4 suspended} executions in February. [m7=m6 The president], in power since 1979, was applauded in [m8:@TLS Dili]. [m9:AMNESTY Amnesty] {e5 called} the moratorium a ploy.
e1 m1 > m2 SUPPORT actual 2014-07-23/day ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2014-07-23/none ctx=diplomatic
e3 m5 > m2 REJECT actual 2014-07-23/none ctx=diplomatic
e4 m6 > m5 CONCEDE actual 2014-02-13/month ctx=human_rights
e5 m9 > m6 ACCUSE actual 2014-07-23/none mode=allege ctx=human_rights
