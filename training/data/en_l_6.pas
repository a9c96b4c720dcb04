### Reuters 2014-10-31
[m1:BFA.GOV Blaise Compaoré], whose attempt to stretch [m51=m1 his] 27-year rule {e1 brought} [m2:BFA.CVL hundreds of thousands] on to the streets, left Ouagadougou on Friday in a convoy of thirty cars. A communique said [m52=m1 he] had {e2 vacated} power. [m3:BFA.MIL General Honoré Traoré], chief of the army, declared [m53=m3 himself] head of state; [m4:BFA.MIL a colonel in the presidential guard] {e3 did the same} a few hours later and {e4 told} [m54=m3 his superior] to fall in line. [m5:CIV.GOV Ivory Coast], [m55=m1 his] wife's country, {e5 took} [m56=m1 him] in.
e1 m2 > m1 PROTEST actual 2014-10-31/none mode=demo ctx=executive
e2 m1 > m2 RETREAT actual 2014-10-31/day mode=resign ctx=executive
e3 m4 > m3 REJECT actual 2014-10-31/none mode=yield ctx=pro_autocracy
e4 m4 > m3 REQUEST requested 2014-10-31/none mode=yield ctx=pro_autocracy
e5 m5 > m1 AID actual 2014-10-31/none ctx=asylum

### Stabroek News 2020-07-09
[m1:CARICOM The Caribbean Community's team] recounted every ballot by hand for 33 days and found that [m2:GUY.OPP the PPP] had won by 15,416. [m3:GUY.GOV The chief election officer], Keith Lowenfield, nonetheless handed in a report that {e1 threw out} a quarter of the votes. [m4:CCJ.JUD The region's highest court] {e2 declared} it of no effect on Wednesday. [m5:USA.GOV Mike Pompeo] {e3 barred} from [m6:@USA the United States] those in [m7:GUY.GOV David Granger's coalition] who stand in the way. "<<q1 [m57=m7 We] shall not be rushed>>," [m58=m7 the coalition's] campaign manager retorted.
e1 m3 > m2 REJECT actual 2020-07-09/none ctx=election
e2 m4 > m3 SANCTION actual 2020-07-08/day mode=convict ctx=election,legal
e3 m5 > m7 SANCTION actual 2020-07-09/none mode=discontinue ctx=election,diplomatic
q1 m7 direct cue=retorted

### Reuters 2001-01-20
Text messages told [m1:PHL.CVL Filipinos] to go to EDSA in black, and on Friday, with a million of [m59=m1 them] {e1 at the shrine}, [m2:PHL.MIL General Angelo Reyes] {e2 withdrew} the support of the armed forces from [m3:PHL.GOV Joseph Estrada]. [m60=m3 The former film actor] {e3 asked} for five days to pack. [m4:PHL.OPP Gloria Macapagal Arroyo] {e4 would not grant} it. [m61=m4 She] was sworn in at noon on Saturday by [m5:PHL.JUD the chief justice]; [m62=m3 he] left by the river, waving, without a letter of resignation, and [m6:PHL.OPP his lawyers] {e5 dispute} that the office was vacant.
e1 m1 > m3 PROTEST actual 2001-01-19/day mode=demo ctx=corruption,executive
e2 m2 > m3 SANCTION actual 2001-01-19/day mode=withdraw ctx=executive,military
e3 m3 > m4 REQUEST requested 2001-01-20/none mode=yield ctx=executive
e4 m4 > m3 REJECT actual 2001-01-20/none mode=yield ctx=executive
e5 m6 > m4 REJECT actual 2001-01-20/none ctx=legal

### Irish Examiner 2015-03-23
Bricks flew in Jobstown. [m1:IRL.CVL Residents] {e1 trapped} [m2:IRL.GOV Joan Burton], the deputy prime minister, in [m63=m2 her] car for two hours over water charges; [m3:IRL.COP gardaí] eventually {e2 walked} [m64=m2 her] out. Months later [m65=m3 the force] {e3 came} at seven in the morning for [m4:IRL.LEG Paul Murphy], a member of the Dáil. [m66=m4 The Trotskyist] says six officers to fetch one deputy is "political policing". [m5:IRL.GOV The Taoiseach] {e4 replied} that [m67=m3 they] choose their own hours. [m6:IRL.OPP Sinn Féin], which had kept away from that protest, {e5 defended} [m68=m4 him].
e1 m1 > m2 PROTEST actual 2015-03-23/none mode=obstruct ctx=economic
e2 m3 > m2 AID actual 2015-03-23/none ctx=economic
e3 m3 > m4 COERCE actual 2015-03-23/none mode=arrest ctx=legal
e4 m5 > m4 REJECT actual 2015-03-23/none ctx=legal
e5 m6 > m4 SUPPORT actual 2015-03-23/none ctx=legal

### AP 2017-11-15
"<<q1 This is not a military takeover>>," [m1:ZWE.MIL Major General Sibusiso Moyo] read out at four in the morning; targeted, [m69=m1 he] said, were criminals around [m2:ZWE.GOV the president]. Armoured vehicles {e1 blocked} the roads to [m3:ZWE.LEG parliament], and [m4:ZWE.GOV the finance minister] was {e2 taken} from [m70=m4 his] bed. [m5:ZAF.GOV Jacob Zuma], after a {e3 call} to [m6:@ZWE Harare], reported that [m71=m2 the 93-year-old] was confined to [m72=m2 his] home but fine. [m7:ZWE.GOV Emmerson Mnangagwa], fired as deputy last week at the wish, many believe, of [m8:ZWE.PTY the first lady], {e4 is expected} back.
e1 m1 > m3 MOBILIZE actual 2017-11-15/day mode=weapons ctx=pro_autocracy
e2 m1 > m4 COERCE actual 2017-11-15/day mode=arrest ctx=pro_autocracy,corruption
e3 m5 > m2 CONSULT actual 2017-11-15/day mode=phone ctx=diplomatic
e4 m1 > m7 SUPPORT hypothetical 2017-11-15/none ctx=executive
q1 m1 direct

### Yonhap 2006-06-01
Nine of every ten seats that mattered went to [m1:KOR.OPP the Grand National Party] on Wednesday. [m73=m1 Its] chairwoman, [m2:KOR.OPP Park Geun-hye], had been {e1 slashed} with a box cutter at a rally in Seoul on 20 May by [m3:KOR.CVL an ex-convict], and got sixty stitches. [m4:KOR.PTY Uri], which backs [m5:KOR.GOV President Roh Moo-hyun], won a single province. [m74=m4 Its] leader, [m6:KOR.PTY Chung Dong-young], {e2 apologised} to [m7:KOR.CVL the voters] and {e3 gave up} the post. [m75=m5 The president], who can't run again, said the trend of the times was with [m76=m2 her].
e1 m3 > m2 ASSAULT actual 2006-05-20/day mode=primitive ctx=election
e2 m6 > m7 CONCEDE actual 2006-06-01/none ctx=election
e3 m6 > m7 RETREAT actual 2006-06-01/none mode=resign ctx=election

### El Nacional 2017-07-06
[m1:VEN.PRM Men with pipes and a few with guns] {e1 ran} into the National Assembly on Wednesday, Venezuela's independence day, and left [m2:VEN.LEG seven deputies] bleeding. [m3:VEN.MIL The national guardsmen] on duty at the gates let [m77=m1 them] {e2 through}. The siege of the building, with journalists and [m4:BRA.GOV a Brazilian diplomat] inside, lasted nine hours. [m5:VEN.GOV Nicolás Maduro], speaking at a parade, {e3 condemned} "these strange facts"; [m6:VEN.OPP Henrique Capriles], who has been barred from office since April, {e4 held} [m78=m5 him] responsible, and [m7:MERCOSUR the bloc] that suspended Caracas in December {e5 called on} [m79=m5 him] to respect [m80=m2 the legislature].
e1 m1 > m2 ASSAULT actual 2017-07-05/day mode=beat ctx=legislative
e2 m3 > m2 AID denied 2017-07-05/day ctx=legislative
e3 m5 > m1 ACCUSE actual 2017-07-06/none mode=disapprove ctx=legislative
e4 m6 > m5 ACCUSE actual 2017-07-06/none mode=allege ctx=legislative
e5 m7 > m5 REQUEST requested 2017-07-06/none mode=yield ctx=legislative,diplomatic

### Reuters 2023-01-09
Buses had been bringing [m1:BRA.CVL them] to Brasília all weekend. On Sunday afternoon [m2:BRA.CVL supporters of Jair Bolsonaro] {e1 wrecked} the chamber of [m3:BRA.LEG the Senate], the seat of [m4:BRA.JUD the Supreme Court] and the modernist palace from which [m5:BRA.GOV Luiz Inácio Lula da Silva] governs. [m6:BRA.COP District police] {e2 chatted} with the invaders and took selfies. [m81=m5 The president], who was in Araraquara to look at flood damage, {e3 put} the district's security under federal command; [m7:BRA.JUD Justice Alexandre de Moraes] {e4 suspended} [m8:BRA.GOV its governor] for ninety days. From [m9:@USA Florida] [m10:BRA.ELI the former captain] {e5 disowned} the violence.
e1 m2 > m3,m4,m5 PROTEST actual 2023-01-08/day mode=riot ctx=pro_democracy
e2 m6 > m2 COERCE denied 2023-01-08/day ctx=pro_democracy
e3 m5 > m2 MOBILIZE actual 2023-01-08/day mode=police ctx=pro_democracy
e4 m7 > m8 SANCTION actual 2023-01-09/none mode=expel ctx=legal,pro_democracy
e5 m10 > m2 ACCUSE actual 2023-01-09/none mode=disapprove ctx=pro_democracy

### The Hindu Business Line 2007-11-05 none
Tea from the gardens of Assam fetched more in Monday's sale at [m1:@IND Guwahati] than a year ago. Buyers from [m2:@RUS Russia] and [m3:@EGY Egypt] took most of the orthodox leaf. [m4:IND.BUS A planters' association] expects the crop to fall by four million kilos; [m82=m4 its] secretary, formerly of [m5:GBR.BUS Unilever], would not say why. The gardens' own doctors say the pickers are getting old.

### Nigerian Tribune 2021-10-29
[m1:IPOB.REB Nnamdi Kanu], the separatist whom [m2:NGA.SPY Nigeria's secret police] {e1 brought} home in June from a country it will not name, pleaded not guilty last week to seven counts of treason. [m83=m1 His] group wants the south-east to secede. [m84=m1 It] has {e2 ordered} shops there shut on Mondays, and [m3:UAF gunmen] {e3 burned} a lorry whose driver disobeyed. [m4:NGA.REL Igbo bishops], received on Thursday by [m5:NGA.GOV Muhammadu Buhari], {e4 begged} [m85=m5 him] for a political solution. [m86=m5 The president] told [m87=m4 them] that [m88=m5 he] would {e5 not interfere} with the judges.
e1 m2 > m1 COERCE actual 2021-06-01/month mode=arrest ctx=territory,legal
e2 m1 > m6 COERCE actual 2021-10-29/none mode=restrict ctx=territory
e3 m3 > m6 ASSAULT actual 2021-10-29/none mode=primitive ctx=territory
e4 m4 > m5 REQUEST requested 2021-10-28/day mode=yield ctx=territory,religion_ethnicity
e5 m5 > m4 REJECT actual 2021-10-28/day mode=yield ctx=legal,territory
[m6:NGA.BUS Traders in Onitsha] have lost a fifth of [m89=m6 their] income.

### Le Matin d'Algérie 2019-04-03
First came the general, then the letter. [m1:DZA.MIL Ahmed Gaïd Salah] {e1 demanded} on Tuesday that [m2:DZA.GOV Abdelaziz Bouteflika] be declared unfit "immediately", and {e2 accused} [m3:DZA.ELI a gang around the sick man's brother] of plundering the country. By the evening news [m90=m2 he] had {e3 stepped down}. In front of the central post office [m4:DZA.CVL the crowd], who had {e4 demonstrated} against [m91=m2 him] on six successive Fridays, sang and then began shouting the name of [m92=m1 the chief of staff]: [m93=m4 they] {e5 want} [m94=m1 him] gone as well.
e1 m1 > m2 REQUEST requested 2019-04-02/day mode=change ctx=executive
e2 m1 > m3 ACCUSE actual 2019-04-02/day mode=allege ctx=corruption
e3 m2 > m1 RETREAT actual 2019-04-02/day mode=resign ctx=executive
e4 m4 > m2 PROTEST actual 2019-04-03/none mode=demo ctx=executive,pro_democracy
e5 m4 > m1 REQUEST requested 2019-04-03/none mode=change ctx=pro_democracy,military

### Taipei Times 2006-09-16
A sea of red shirts {e1 circled} the Presidential Office on Friday night, led by [m1:TWN.ELI Shih Ming-teh], once chairman of the party [m95=m1 he] now wants out. [m2:TWN.COP Police] estimated 360,000 [m3:TWN.CVL people]. [m7:TWN.JUD Prosecutors] will say within weeks whether [m4:TWN.GOV President Chen Shui-bian's] wife {e2 is to be charged} over gift vouchers; [m96=m4 his] son-in-law is in custody. [m5:TWN.PTY The DPP] {e3 rallied} in [m97=m5 its] turn on Saturday. [m6:TWN.OPP Ma Ying-jeou], as mayor, had {e4 licensed} both.
e1 m3 > m4 PROTEST actual 2006-09-15/day mode=demo ctx=corruption
e2 m7 > m4 ACCUSE hypothetical 2006-09-16/none mode=allege ctx=corruption,legal
e3 m5 > m1 PROTEST actual 2006-09-16/day mode=demo ctx=corruption
e4 m6 > m3 CONCEDE actual 2006-09-16/none ctx=corruption
[m98=m7 They] declined to comment.

### Reuters 2012-06-15
[m1:EGY.JUD Egypt's constitutional court] on Thursday {e1 dissolved} [m2:EGY.LEG the lower house], a third of whose members it held to have been wrongly elected, two days before the vote for president. [m3:EGY.MIL The generals] had {e2 given} [m4:EGY.MIL military policemen] the right to arrest civilians only on Wednesday. [m5:EGY.PTY The Muslim Brotherhood], with 235 seats the loser, {e3 warned} of "dangerous days" but {e4 will not pull} [m6:EGY.PTY its candidate], Mohamed Morsi, out of the race. [m99=m6 His] rival, [m7:EGY.ELI Ahmed Shafik], whom [m100=m1 the same bench] left on the ballot, {e5 hailed} a historic verdict.
e1 m1 > m2 COERCE actual 2012-06-14/day mode=restrict ctx=legal,legislative
e3 m5 > m3 THREATEN threatened 2012-06-15/none ctx=legislative,election
e4 m5 > m3 PROTEST denied 2012-06-15/none mode=boycott ctx=election
e5 m7 > m1 SUPPORT actual 2012-06-15/none ctx=legal,election
e2 m3 > m8 COERCE actual 2012-06-13/day mode=martial-law ctx=pro_autocracy
[m8:EGY.CVL Campaigners] spoke of a coup in robes.

### Reuters 2011-09-28
Thirteen people {e1 were hurt} when [m1:BOL.COP Bolivian police] broke up the camp of [m2:BOL.CVL Indians from the Tipnis reserve], who had walked 300 km to {e2 oppose} a road through [m101=m2 their] forest. [m102=m2 The marchers] had {e3 held} [m3:BOL.GOV the foreign minister], himself an Aymara, for some hours the day before and made [m103=m3 him] walk in front. [m4:BOL.GOV The defence minister], Cecilia Chacón, {e4 left} the cabinet in disgust. [m5:BOL.GOV Evo Morales] {e5 asked} forgiveness and {e6 shelved} the project, financed by [m6:BRA.GOV Brasília].
e1 m1 > m2 ASSAULT actual 2011-09-28/none mode=crowd-control ctx=repression,religion_ethnicity
e2 m2 > m5 PROTEST actual 2011-09-28/none mode=demo ctx=environment,religion_ethnicity
e3 m2 > m3 ASSAULT actual 2011-09-28/none mode=abduct ctx=religion_ethnicity
e4 m4 > m5 RETREAT actual 2011-09-28/none mode=resign ctx=repression
e5 m5 > m2 CONCEDE actual 2011-09-28/none ctx=repression
e6 m5 > m2 CONCEDE actual 2011-09-28/none ctx=environment

### Canberra Times 2013-06-27
[m1:AUS.PTY Labor's caucus] {e1 turned} to [m2:AUS.PTY Kevin Rudd], by 57 votes to 45, three years and two days after [m104=m1 it] threw [m105=m2 him] out for [m3:AUS.GOV Julia Gillard]. [m106=m3 She] {e2 drove} to Government House that night. [m4:AUS.GOV Seven ministers], the treasurer among [m107=m4 them], {e3 walked} rather than serve under [m108=m2 the Queenslander]. [m5:AUS.LEG An independent], Rob Oakeshott, {e4 would support} [m109=m2 him] if there were a confidence vote; [m6:AUS.OPP Tony Abbott], after congratulating [m110=m2 him] through gritted teeth, {e5 dared} [m111=m2 him] to name the day.
e1 m1 > m2 SUPPORT actual 2013-06-26/day ctx=legislative,political_institutions
e2 m3 > m1 RETREAT actual 2013-06-26/day mode=resign ctx=executive
e3 m4 > m2 RETREAT actual 2013-06-27/none mode=resign ctx=executive
e4 m5 > m2 SUPPORT hypothetical 2013-06-27/none ctx=legislative
e5 m6 > m2 REQUEST requested 2013-06-27/none mode=change ctx=election

### Prensa Libre 2015-09-03
Hours after [m1:GTM.JUD a judge] {e1 issued} a warrant for [m112=m2 his] arrest, at midnight on Wednesday, [m2:GTM.GOV Otto Pérez Molina] {e2 resigned}. [m113=m2 He] is the first president of Guatemala to do so for graft. [m3:CICIG The UN-backed commission] that {e3 built} the case, headed by [m4:COL.JUD a Colombian], Iván Velásquez, {e4 alleges} [m114=m2 he] took half of the bribes importers paid at customs. [m5:GTM.LEG Congress] had {e5 lifted} [m115=m2 his] immunity by 132 to nil. [m6:GTM.CVL Families with flags] filled the square, and [m7:GTM.COP policemen] danced with [m116=m6 them].
e1 m1 > m2 THREATEN threatened 2015-09-02/day mode=arrest ctx=corruption,legal
e2 m2 > m5 RETREAT actual 2015-09-02/day mode=resign ctx=corruption,executive
e4 m3 > m2 ACCUSE actual 2015-09-03/none mode=allege ctx=corruption
e5 m5 > m2 SANCTION actual 2015-09-03/none mode=expel ctx=corruption,legislative
e3 m3 > m2 ACCUSE actual 2015-09-03/none mode=investigate ctx=corruption

### Gulf News 2011-11-17
[m1:KWT.CVL Protesters] chanting against the prime minister {e1 forced} the doors of [m2:KWT.LEG Kuwait's National Assembly] late on Wednesday, sang the anthem in the chamber and went home. [m117=m1 They] had been {e2 beaten} away from [m3:KWT.GOV Sheikh Nasser's] house earlier. [m4:KWT.GOV The emir], [m118=m3 his] uncle, {e3 ordered} [m5:KWT.COP the interior ministry] to get tough. [m6:KWT.OPP Musallam al-Barrak], the most popular of the deputies, {e4 rejects} the word storming; "<<q1 it is [m119=m6 our] house>>," [m120=m6 he] said, and the premier "has bought half of it".
e1 m1 > m2 PROTEST actual 2011-11-16/day mode=obstruct ctx=corruption,legislative
e2 m5 > m1 ASSAULT actual 2011-11-16/day mode=beat ctx=repression
e3 m4 > m1 THREATEN threatened 2011-11-17/none mode=violence ctx=repression
e4 m6 > m4 REJECT actual 2011-11-17/none ctx=legislative
q1 m6 direct cue=said

### Kyiv Independent 2025-07-23
Cardboard signs went up within hours of [m1:UKR.GOV Volodymyr Zelensky] {e1 signing} the law on Tuesday. It puts [m2:UKR.JUD the two anti-corruption bodies] under [m3:UKR.JUD a prosecutor general] whom [m121=m1 he] picks. In Lviv [m4:UKR.LEG a deputy who voted for it], asked by [m5:UKR.CVL the crowd] to explain [m122=m4 himself], {e2 apologised} to [m123=m5 them]. [m6:EU The Commission], which {e3 pays} a good part of [m124:@UKR Kyiv's] bills, {e4 wants} answers; Marta Kos, the enlargement commissioner, called the bill a step back. [m125=m1 The president] has {e5 agreed} to send [m126:UKR.LEG parliament] a new one.
e1 m1 > m2 COERCE actual 2025-07-22/day mode=restrict ctx=corruption,pro_autocracy
e2 m4 > m5 CONCEDE actual 2025-07-23/none ctx=corruption
e4 m6 > m1 REQUEST requested 2025-07-23/none mode=change ctx=corruption,diplomatic
e5 m1 > m5 CONCEDE actual 2025-07-23/none ctx=corruption,legislative
e3 m6 > m1 AID actual 2025-07-23/none ctx=economic bg

### Reuters 2005-12-02 none
[m1:? Divers] searching the lake at Maracaibo for a sunken barge found a Spanish anchor instead. [m2:VEN.BUS The state oil company], to which the barge belongs, gave it to [m3:VEN.EDU the university]. A lecturer there dates it to 1730. [m127=m3 The institution] has no museum, and [m4:VEN.EDU its rector], who is fond of fishing, has put the thing in [m128=m4 his] garden.

### Sunday Observer 2001-07-29 none
Rice is up again at the Pettah market. [m4:LKA.BUS Traders], some of whom have [m1:@IND Indian] suppliers, say the harvest in [m2:@LKA Ampara] was late; [m5:LKA.CVL a housewife from Maradana] says [m129=m4 they] always say so. [m3:LKA.GOV The consumer affairs authority] publishes a list of prices on Thursdays. [m130=m5 She] has never met anyone who reads it.

### The Independent 2005-03-02
The three [m1:GBR.CVL sisters of Robert McCartney], stabbed outside a Belfast bar in January, have {e1 named} the killers: [m2:IRA.REB members of the IRA] who afterwards wiped the place clean. [m131=m2 The organisation] {e2 offered} to shoot them. [m132=m1 The women] {e3 said no thank you}; [m133=m1 they] want a court. On Tuesday [m3:GBR.PTY Gerry Adams] {e4 suspended} [m4:GBR.PTY seven people] from Sinn Féin, and [m5:USA.LEG Senator Edward Kennedy] {e5 cancelled} [m134=m5 his] St Patrick's Day meeting with [m135=m3 him]. It is [m136=m1 they] who will be seen in the White House.
e1 m1 > m2 ACCUSE actual 2005-03-02/none mode=allege ctx=crime
e2 m2 > m1 AGREE planned 2005-03-02/none ctx=crime
e3 m1 > m2 REJECT actual 2005-03-02/none mode=assist ctx=crime
e4 m3 > m4 SANCTION actual 2005-03-01/day mode=expel ctx=crime,political_institutions
e5 m5 > m3 REJECT actual 2005-03-02/none mode=meet ctx=diplomatic

### Bangkok Post 2008-12-03
Seconds after [m1:THA.JUD the judges] finished reading on Tuesday, [m2:THA.PTY the People Power Party] {e1 ceased} to exist. [m137=m1 They] found that an executive bought votes. [m3:THA.GOV Somchai Wongsawat], whose brother-in-law {e2 lost} an earlier party in the same way, is {e3 banned} for five years. [m4:THA.CVL The People's Alliance for Democracy] {e4 will leave} Suvarnabhumi airport, which [m138=m4 its] guards have {e5 occupied} since last Tuesday, stranding 300,000 passengers; [m5:THA.PTY the ex-premier's loyalists] are moving to a new party bought in advance.
e1 m1 > m2 SANCTION actual 2008-12-02/day mode=convict ctx=legal,election
e3 m1 > m3 SANCTION actual 2008-12-02/day mode=convict ctx=legal,election
e4 m4 > m3 CONCEDE actual 2008-12-03/none ctx=pro_democracy
e5 m4 > m3 PROTEST actual 2008-11-24/week mode=obstruct ctx=pro_democracy
e2 m1 > m5 SANCTION actual 2008-12-03/none mode=convict ctx=legal bg

### Daily Maverick 2021-07-13
More troops than at any time since 1994 are {e1 going} to KwaZulu-Natal and Gauteng, where [m1:ZAF.CVL crowds] have {e2 emptied} two hundred malls since [m2:ZAF.ELI Jacob Zuma] turned himself in last Wednesday. [m139=m2 He] is serving fifteen months, {e3 imposed} by [m3:ZAF.JUD the Constitutional Court] after [m140=m2 he] {e4 ignored} [m141=m3 its] summons. [m4:ZAF.GOV Cyril Ramaphosa] {e5 blames} planners of an insurrection, of whom [m142=m4 he] knows a good many. [m5:ZAF.PTY The former president's foundation] {e6 asks} for a pardon; "<<q1 [m143=m5 we] told you so>>," [m144=m5 its] spokesman tweeted.
e1 m4 > m1 MOBILIZE actual 2021-07-13/none mode=troops ctx=crime
e2 m1 > m4 PROTEST actual 2021-07-13/none mode=riot ctx=crime,legal
e3 m3 > m2 SANCTION actual 2021-07-13/none mode=convict ctx=legal,corruption
e4 m2 > m3 REJECT actual 2021-07-13/none mode=yield ctx=legal,corruption
e6 m5 > m4 REQUEST requested 2021-07-13/none mode=yield ctx=legal
e5 m4 > m6 ACCUSE actual 2021-07-13/none mode=allege ctx=executive
q1 m5 direct cue=tweeted
[m6:ZAF.PTY Twelve alleged instigators] are on a list [m145:ZAF.COP the police] have.

### AFP 2014-05-23
Two days of {e1 talks} in an army club ended on Thursday with [m1:THA.MIL General Prayuth Chan-ocha] asking [m2:THA.GOV the acting justice minister] whether the cabinet would quit. When [m146=m2 he] said it {e2 would not}, the general declared: "<<q1 As of this minute [m147=m1 I] am {e3 seizing} power>>." Everyone in the room was {e4 detained}, red and yellow alike. [m3:AUS.GOV Canberra] spoke of [m148=m3 its] grave concern; [m4:USA.GOV John Kerry] {e5 said} there was no justification. A night curfew {e6 applies}.
e1 m1 > m2 CONSULT actual 2014-05-22/day ctx=pro_democracy
e2 m2 > m1 REJECT actual 2014-05-22/day mode=change ctx=executive
e3 m1 > m2 COERCE actual 2014-05-22/day mode=martial-law ctx=pro_autocracy,executive
e4 m1 > m2 COERCE actual 2014-05-22/day mode=arrest ctx=pro_autocracy
e5 m4 > m1 ACCUSE actual 2014-05-23/none mode=disapprove ctx=pro_autocracy
e6 m1 > m5 COERCE actual 2014-05-23/none mode=curfew ctx=pro_autocracy
q1 m1 direct cue=declared
[m5:THA.CVL Bar owners] are working out what to do with the beer.
