### AP 2014-08-30
[m1:LSO.MIL Lesotho's army] {e1 surrounded} [m2:LSO.COP police headquarters] in Maseru before dawn on Saturday and {e2 took} the weapons it found there. One officer died. [m3:LSO.GOV Prime Minister Thomas Thabane], who crossed into [m4:@ZAF South Africa], told a radio station that [m51=m1 the military] had carried out a coup. [m52=m1 Its] spokesman {e3 denied} this; [m53=m1 soldiers], [m54=m1 he] said, had only stopped [m55=m2 the police] from arming [m5:LSO.PTY a party's youths]. [m6:ZAF.GOV Pretoria] {e4 called} the events unacceptable, and [m7:SADC the regional bloc] {e5 will meet} on Sunday.
e1 m1 > m2 COERCE actual 2014-08-30/day mode=restrict ctx=military
e2 m1 > m2 COERCE actual 2014-08-30/day mode=seize ctx=military
e3 m1 > m3 REJECT actual 2014-08-30/none ctx=military
e4 m6 > m1 ACCUSE actual 2014-08-30/none mode=disapprove ctx=diplomatic
e5 m7 > m3 AGREE planned 2014-08-31/day ctx=diplomatic

### Reuters 2023-08-24
[m1:GTM.JUD Prosecutors] in Guatemala {e1 asked} [m2:GTM.GOV the electoral tribunal] on Thursday to suspend the party of [m3:GTM.OPP Bernardo Arevalo], who had won the presidency on Sunday. [m56=m2 The tribunal] has not yet replied. [m4:OAS The Organization of American States] {e2 expressed} concern for [m57=m3 his] safety, citing two plots, and {e3 asked} [m5:GTM.GOV the state] to protect [m58=m3 him]. [m6:GTM.GOV Outgoing President Alejandro Giammattei] {e4 has congratulated} [m59=m3 the sociologist]. [m7:GTM.OPP Sandra Torres], the loser, {e5 alleges} fraud; [m60=m7 her] party's complaint is a spreadsheet.
e1 m1 > m2 REQUEST requested 2023-08-24/day mode=assist ctx=legal,election
e2 m4 > m3 SUPPORT actual 2023-08-24/none ctx=election
e3 m4 > m5 REQUEST requested 2023-08-24/none mode=assist ctx=election
e4 m6 > m3 SUPPORT actual 2023-08-24/none ctx=election
e5 m7 > m3 ACCUSE actual 2023-08-24/none mode=allege ctx=election

### AFP 2020-10-22
[m1:GIN.GOV Guinea's electoral commission] said on Thursday that [m2:GIN.GOV President Alpha Conde] led with half the ballots counted. [m3:GIN.OPP Cellou Dalein Diallo], whose house has been {e1 ringed} by [m4:GIN.COP police] since Tuesday, says [m61=m3 he] won. [m62=m3 His] declaration was {e2 dismissed} by [m63=m1 the commission] as premature. A ten-year-old was among nine [m5:GIN.CVL people] {e3 killed} in the clashes that followed. [m6:AU The African Union], [m7:ECOWAS the West African bloc] and [m8:UN the UN] {e4 are sending} a joint mission. "<<q1 [m64=m3 We] are waiting for [m65=m6+m7+m8 them]>>," [m9:GIN.OPP an aide to the candidate] said.
e1 m4 > m3 COERCE actual 2020-10-20/day mode=restrict ctx=election,repression
e2 m1 > m3 REJECT actual 2020-10-22/none ctx=election
e3 m4 > m5 ASSAULT actual 2020-10-22/none mode=firearms ctx=election,repression
e4 m6,m7,m8 > m2,m3 AGREE planned 2020-10-22/none ctx=diplomatic
q1 m9 direct cue=said

### Reuters 2018-02-15
[m1:ETH.GOV Hailemariam Desalegn] {e1 handed} in [m66=m1 his] resignation on Thursday to make room, as [m67=m1 he] put it, for reforms. It {e2 was accepted} by [m2:ETH.PTY his party] but not yet by [m3:ETH.PTY the four-party front]. Three days of {e3 strikes} in Oromia had ended the day before with the release of [m4:ETH.OPP Bekele Gerba]. [m5:ETH.OPP Merera Gudina], freed in January, said [m68=m5 he] hoped the front had understood. [m6:USA.GOV The American embassy] {e4 disagreed} the next day, when [m7:ETH.GOV the council of ministers] {e5 declared} emergency rule.
e1 m1 > m3 RETREAT actual 2018-02-15/day mode=resign ctx=executive
e2 m2 > m1 SUPPORT actual 2018-02-15/none ctx=political_institutions
e3 m8 > m1 PROTEST actual 2018-02-15/none mode=strike ctx=religion_ethnicity,pro_democracy
e4 m6 > m7 ACCUSE actual 2018-02-16/day mode=disapprove ctx=human_rights,diplomatic
e5 m7 > m8 COERCE actual 2018-02-16/day mode=martial-law ctx=repression
[m8:ETH.CVL The young men called Qeerroo] took the news with car horns.

### Reuters 2017-06-07
[m1:ISIS.REB Islamic State] {e1 claimed} [m69=m1 its] first attack in Iran on Wednesday, a double raid on [m2:IRN.LEG parliament] and the tomb of Khomeini. Twelve people {e2 died}. [m3:IRN.MIL The Revolutionary Guards] {e3 accused} [m4:SAU.GOV Riyadh], and noted that [m5:USA.GOV the American president] had just been [m70=m4 its] guest; [m71=m4 the kingdom's] foreign minister, on a visit to [m6:@DEU Berlin], {e4 said} there was no evidence. [m7:IRN.GOV President Hassan Rouhani] {e5 appealed} for regional cooperation. [m8:IRN.LEG A deputy] tweeted from under [m72=m8 his] desk; the session never stopped.
e2 m1 > m2 ASSAULT actual 2017-06-07/day mode=firearms ctx=terrorism
e3 m3 > m4 ACCUSE actual 2017-06-07/none mode=allege ctx=terrorism
e4 m4 > m3 REJECT actual 2017-06-07/none ctx=terrorism
e5 m7 > m4 REQUEST requested 2017-06-07/none mode=assist ctx=terrorism,diplomatic
e1 m1 > m7 ASSAULT actual 2017-06-07/day ctx=terrorism bg

### Reuters 2010-11-02
Nine in ten [m1:FRA.LAB refinery workers] have {e1 gone back}, and the terminals of Marseille, [m2:FRA.GOV a junior minister] said, are free. [m3:FRA.LAB The eight unions] call one more day of {e2 action} for Saturday. [m4:FRA.GOV Nicolas Sarkozy] means to {e3 sign} the law that makes [m73=m5 his] compatriots work until sixty-two once [m6:FRA.JUD the constitutional council] has looked at it; [m7:FRA.OPP the Socialists] {e4 referred} it there last week. [m8:FRA.BUS Employers] put the cost at four hundred million a day. [m5:FRA.CVL The French], polls say, {e5 are with} the strikers.
e1 m1 > m4 CONCEDE actual 2010-11-02/none ctx=economic
e2 m3 > m4 PROTEST planned 2010-11-06/day mode=strike ctx=economic
e3 m4 > m5 COERCE planned 2010-11-02/none ctx=economic
e4 m7 > m6 REQUEST requested 2010-10-25/week mode=assist ctx=legal,legislative
e5 m5 > m1 SUPPORT actual 2010-11-02/none ctx=economic

### AP 2021-01-26
[m1:IND.AGR Farmers] on tractors {e1 broke} through barriers in New Delhi on Tuesday and raised a Sikh flag on the Red Fort. [m2:IND.COP Police] {e2 used} tear gas and batons. One [m3:IND.AGR protester] died when [m74=m3 his] tractor overturned; [m75=m3 his] family says [m76=m2 they] {e3 shot} [m77=m3 him], which [m78=m2 they] {e4 deny}. [m4:IND.AGR The umbrella group] that had agreed a route with [m79=m2 the force] {e5 disowned} those who left it. [m5:IND.GOV The home ministry] {e6 cut} mobile internet in five places around the capital. The repeal of three laws is what the growers want.
e1 m1 > m5 PROTEST actual 2021-01-26/day mode=riot ctx=economic
e2 m2 > m1 ASSAULT actual 2021-01-26/day mode=crowd-control ctx=economic,repression
e3 m2 > m3 ASSAULT denied 2021-01-26/none mode=firearms ctx=repression
e4 m2 > m3 REJECT actual 2021-01-26/none ctx=repression
e5 m4 > m1 ACCUSE actual 2021-01-26/none mode=disapprove ctx=economic
e6 m5 > m1 COERCE actual 2021-01-26/none mode=censor ctx=rights_freedoms,repression

### Reuters 2016-03-15 none
At the fish auction in [m1:@MRT Nouadhibou] the octopus came in late on Tuesday. [m2:ESP.BUS Two Galician buyers] played dominoes with [m3:MRT.GOV the customs man]. [m80=m2 They] lost, and paid [m81=m3 him] in tea. A boat from [m4:@CHN Fujian] hove to beyond the wrecks. The skipper waved; [m82=m3 the officer], who had nothing to do with it until six, waved back.

### Daily Star 2007-12-12
[m1:LBN.MIL Brigadier General François al-Hajj], who was to have succeeded [m2:LBN.MIL his commander] as head of the army, was {e1 blown} up on [m83=m1 his] way to work in Baabda on Wednesday. [m84=m2 Michel Suleiman], whom [m3:LBN.PTY both camps] {e2 want} for president, called the killing an attack on the institution. In May the general {e3 led} the battle of Nahr al-Bared against [m4:FATAHISLAM.REB Fatah al-Islam]. [m5:SYR.GOV Damascus] {e4 blamed} [m6:ISR.GOV Israel]; [m7:LBN.PTY Druze leader Walid Jumblatt], asked whom [m85=m7 he] {e5 suspected}, for once did not say.
e1 m8 > m1 ASSAULT actual 2007-12-12/day mode=explosives ctx=terrorism
e2 m3 > m2 SUPPORT actual 2007-12-12/none ctx=executive
e3 m1 > m4 ASSAULT actual 2007-05-01/month ctx=military
e4 m5 > m6 ACCUSE actual 2007-12-12/none mode=allege ctx=terrorism
e5 m7 > m5 ACCUSE denied 2007-12-12/none ctx=terrorism
[m8:UNK Whoever set off the car] used thirty-five kilos.

### UN News 2015-03-11
[m1:UN Zeid Ra'ad al-Hussein] {e1 urged} [m2:THA.GOV Bangkok] on Wednesday to lift martial law and {e2 thanked} [m86=m2 it], in the same breath, for sheltering those who crossed from [m3:@MMR Rakhine]. [m4:THA.GOV Its ambassador in Geneva] {e3 replied} that [m87=m5 his countrymen] were happier than before. [m5:THA.CVL Thais] asked by pollsters agree. [m88=m1 The commissioner] {e4 plans} to visit in the autumn, if {e5 invited}; so far [m89=m2 the military government] has only {e6 taken note}.
e1 m1 > m2 REQUEST requested 2015-03-11/day mode=change ctx=human_rights
e2 m1 > m2 SUPPORT actual 2015-03-11/none ctx=asylum
e3 m4 > m1 REJECT actual 2015-03-11/none ctx=human_rights
e4 m1 > m2 AGREE planned 2015-03-11/none ctx=human_rights,diplomatic
e5 m2 > m1 REQUEST hypothetical 2015-03-11/none mode=meet ctx=diplomatic
e6 m2 > m1 AGREE denied 2015-03-11/none ctx=diplomatic

### Reuters 2002-09-19
[m1:CIV.REB Mutineers] who {e1 rose} in Abidjan, Bouaké and Korhogo before dawn on Thursday have lost the first and kept the others. [m90=m1 They] are men due to be demobilised. [m2:CIV.GOV Émile Boga Doudou], the interior minister, was {e2 killed} in [m91=m2 his] home, and so, by men in uniform, was [m3:CIV.ELI General Robert Gueï], whom [m4:CIV.GOV the prime minister] {e3 accuses} of being behind it; [m92=m3 his] people {e4 say} [m93=m3 he] was at table. [m5:CIV.OPP Alassane Ouattara] {e5 climbed} a wall into [m6:DEU.GOV the German embassy]. [m7:CIV.GOV Laurent Gbagbo] breaks off a trip to [m8:VAT.REL the pope].
e1 m1 > m7 ASSAULT actual 2002-09-19/day mode=firearms ctx=military
e2 m1 > m2 ASSAULT actual 2002-09-19/day mode=targeted ctx=military
e3 m4 > m3 ACCUSE actual 2002-09-19/none mode=allege ctx=military
e4 m3 > m4 REJECT actual 2002-09-19/none ctx=military
e5 m6 > m5 AID actual 2002-09-19/none ctx=asylum

### El Universo 2021-02-24
Seventy-nine [m1:ECU.CRM prisoners] were {e1 butchered} on Tuesday in four jails within a few hours by [m2:ECU.CRM others]. [m3:ECU.GOV Edmundo Moncayo], who runs the system, {e2 said} two gangs wanted one throne, vacant since [m4:ECU.CRM its holder] was {e3 shot} in December in a café. [m5:ECU.MIL The army] {e4 guards} the outer walls, on [m6:ECU.GOV Lenín Moreno's] word. Mothers outside Guayaquil's {e5 asked} for lists. [m7:ECU.GOV The ombudsman] spoke of a state that has lost the keys; [m94=m3 he] {e6 offered} [m95=m3 his] post.
e1 m2 > m1 ASSAULT actual 2021-02-23/day mode=primitive ctx=crime
e2 m3 > m2 ACCUSE actual 2021-02-24/none mode=allege ctx=crime
e3 m2 > m4 ASSAULT actual 2020-12-01/month mode=targeted ctx=crime
e4 m5 > m2 MOBILIZE actual 2021-02-24/none mode=troops ctx=crime
e5 m8 > m3 REQUEST requested 2021-02-24/none mode=assist ctx=crime
e6 m3 > m6 CONCEDE actual 2021-02-24/none ctx=crime
[m8:ECU.CVL The women] were still there at dusk.

### Reuters 2019-09-07
In Harare [m96=m6 they] had a stadium of flowers ready. [m1:ZWE.ELI Grace Mugabe] and [m2:ZWE.CVL her clan] {e1 refused}: [m3:ZWE.ELI the old man], dead at ninety-five in [m4:@SGP Singapore], had asked not to lie among [m5:ZWE.PTY those who deposed him]. [m6:ZWE.GOV Emmerson Mnangagwa] {e2 flew} to Zvimba to plead, and {e3 declared} [m97=m3 him] a national hero all the same. [m7:ZAF.GOV Cyril Ramaphosa] was {e4 booed} at the service over attacks on [m8:ZWE.LAB foreigners] in [m9:@ZAF Johannesburg]; [m98=m7 he] {e5 said sorry}, and was cheered.
e1 m1,m2 > m6 REJECT actual 2019-09-07/none ctx=executive
e2 m6 > m1 CONSULT actual 2019-09-07/none mode=visit ctx=executive
e3 m6 > m3 SUPPORT actual 2019-09-07/none ctx=executive
e4 m10 > m7 PROTEST actual 2019-09-07/none mode=demo ctx=migration
e5 m7 > m10 CONCEDE actual 2019-09-07/none ctx=migration
[m10:ZWE.CVL The stands] were a third full.
