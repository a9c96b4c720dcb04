### Reuters 2022-07-21
[m1:ITA.GOV Mario Draghi] {e1 resigned} as Italy's prime minister on Thursday, hours after [m2:ITA.PTY three parties in his coalition] {e2 boycotted} a confidence vote in [m3:ITA.LEG the Senate]. [m4:ITA.GOV President Sergio Mattarella] {e3 asked} [m51=m1 him] to stay on until elections, which [m52=m4 he] set for September. [m53=m1 The former central banker] had {e4 demanded} that [m54=m2 his allies] renew [m55=m2 their] pact with [m56=m1 him]. [m5:ITA.OPP Giorgia Meloni], the only leader of any size outside [m57:ITA.GOV the government], has been {e5 calling} for a vote for months.
e1 m1 > m4 RETREAT actual 2022-07-21/day mode=resign ctx=executive
e2 m2 > m1 REJECT actual 2022-07-20/day ctx=legislative
e3 m4 > m1 REQUEST requested 2022-07-21/day mode=assist ctx=executive
e4 m1 > m2 REQUEST requested 2022-07-21/none mode=assist ctx=executive
e5 m5 > m1 REQUEST requested 2022-07-21/none mode=change ctx=election

### Reuters 2023-05-10
[m1:PAK.PRM Paramilitary rangers] {e1 seized} [m2:PAK.OPP Imran Khan] inside a court building in Islamabad on Tuesday, breaking a window to get at [m58=m2 him]. [m59=m2 His] party {e2 called} for a shutdown. [m3:PAK.CVL A crowd in Lahore] {e3 burned} the house of [m4:PAK.MIL the corps commander], something unheard of; [m5:PAK.MIL the military] {e4 warned} of a severe response. [m6:PAK.GOV The interior minister] said the arrest, over a land deal, had been ordered by [m7:PAK.JUD the anti-graft bureau]. [m8:PAK.JUD The high court] {e5 upheld} it, but {e6 rebuked} [m60=m1 the rangers].
e1 m1 > m2 COERCE actual 2023-05-09/day mode=arrest ctx=legal,corruption
e2 m2 > m6 PROTEST planned 2023-05-10/none mode=strike ctx=legal
e3 m3 > m4 ASSAULT actual 2023-05-09/day mode=destroy ctx=military
e4 m5 > m3 THREATEN threatened 2023-05-10/none mode=violence ctx=military
e5 m8 > m7 SUPPORT actual 2023-05-10/none ctx=legal
e6 m8 > m1 ACCUSE actual 2023-05-10/none mode=disapprove ctx=legal

### Jakarta Post 2016-12-03
[m1:IDN.REL Islamic groups] {e1 gathered} half a million people at the National Monument on Friday to demand the arrest of [m2:IDN.GOV Basuki Tjahaja Purnama], the Jakarta governor. To the surprise of his guards, [m3:IDN.GOV Joko Widodo] walked through the rain and {e2 prayed} with [m61=m1 them]; [m62=m3 he] {e3 thanked} [m63=m1 the crowd] for staying orderly. Before dawn [m4:IDN.COP police] had {e4 picked up} ten [m5:IDN.OPP critics], among them [m6:IDN.OPP a sister of a former president], on suspicion of treason. [m64=m6 She] {e5 denied} it. [m7:IDN.JUD Prosecutors] {e6 have received} the governor's file.
e1 m1 > m2 PROTEST actual 2016-12-02/day mode=demo ctx=religion_ethnicity,legal
e2 m3 > m1 CONSULT actual 2016-12-02/day ctx=religion_ethnicity
e3 m3 > m1 SUPPORT actual 2016-12-03/none ctx=religion_ethnicity
e4 m4 > m5 COERCE actual 2016-12-02/day mode=arrest ctx=legal
e5 m6 > m4 REJECT actual 2016-12-03/none ctx=legal
e6 m7 > m2 ACCUSE actual 2016-12-03/none mode=allege ctx=legal,religion_ethnicity

### Reuters 2013-01-12
[m1:FRA.MIL French Mirages] {e1 hit} a column of [m2:ANSARDINE.REB Islamist rebels] near Konna on Friday, a day after [m3:MLI.GOV Mali's interim president] {e2 wrote} to [m4:FRA.GOV Paris] for help. The advance was {e3 halted}. A helicopter pilot, [m5:FRA.MIL Lieutenant Damien Boiteux], was {e4 killed}. [m6:ECOWAS The West African bloc] said [m65=m6 it] would {e5 send} troops at once, led by [m7:NGA.MIL a Nigerian general]; [m8:GBR.GOV London] {e6 lent} two transport planes. "<<q1 [m66=m4 We] will stay as long as necessary>>," said [m9:FRA.GOV François Hollande].
e1 m1 > m2 ASSAULT actual 2013-01-11/day mode=aerial ctx=military,terrorism
e2 m3 > m4 REQUEST requested 2013-01-10/day mode=assist ctx=military
e4 m2 > m5 ASSAULT actual 2013-01-12/none mode=firearms ctx=military
e5 m6 > m3 AGREE planned 2013-01-12/none ctx=military
e6 m8 > m4 AID actual 2013-01-12/none ctx=military
e3 m1 > m2 ASSAULT actual 2013-01-12/none mode=aerial ctx=military
q1 m9 direct cue=said

### AP 2012-07-18
A bomb {e1 killed} [m1:SYR.GOV the defence minister of Syria] and [m2:SYR.MIL the president's brother-in-law] at a meeting in Damascus on Wednesday. [m3:SYR.REB The Free Syrian Army] and a lesser-known group each claimed it. [m4:SYR.GOV State television] named a new minister within two hours. [m5:RUS.GOV Moscow] {e3 accused} [m6:USA.GOV the West] of encouraging [m67=m3 the rebels]; the vote on sanctions at [m7:UNSC the Security Council] was {e4 put off} at [m8:UN Kofi Annan's] request. [m9:SYR.MIL The army] {e5 vowed} to cut off every hand.
e1 m3 > m1,m2 ASSAULT actual 2012-07-18/day mode=explosives ctx=terrorism,military
e3 m5 > m6 ACCUSE actual 2012-07-18/none mode=allege ctx=diplomatic
e4 m7 > m4 CONCEDE actual 2012-07-18/none ctx=diplomatic
e5 m9 > m3 THREATEN threatened 2012-07-18/none mode=violence ctx=military

### The Hindu 2023-05-05
[m1:IND.MIL The army] has {e1 moved} nine thousand people to barracks in Manipur. Homes of [m2:IND.CVL Meiteis] and [m3:IND.CVL Kukis] have been {e2 burned} since Wednesday, when [m4:IND.EDU a tribal students' union] {e3 marched} against a court's advice to give the valley's majority the benefits of the hills. [m5:IND.GOV N. Biren Singh], the chief minister, {e4 appealed} for calm in a video; [m6:IND.GOV the governor] {e5 issued} an order to shoot at sight. [m7:IND.LEG A legislator of the ruling party], Vungzagin Valte, was {e6 beaten} nearly to death on [m68=m7 his] way from seeing [m69=m5 him].
e1 m1 > m2,m3 AID actual 2023-05-05/none ctx=religion_ethnicity
e2 m2 > m3 ASSAULT actual 2023-05-05/none mode=destroy ctx=religion_ethnicity
e3 m4 > m5 PROTEST actual 2023-05-03/day mode=demo ctx=religion_ethnicity,legal
e4 m5 > m2,m3 REQUEST requested 2023-05-05/none mode=yield ctx=religion_ethnicity
e5 m6 > m2,m3 THREATEN threatened 2023-05-05/none mode=violence ctx=religion_ethnicity
e6 m2 > m7 ASSAULT actual 2023-05-05/none mode=beat ctx=religion_ethnicity

### Reuters 2003-11-23
"<<q1 [m70=m1 I] realise that what is happening could have ended with spilled blood>>," [m1:GEO.GOV Eduard Shevardnadze] told [m2:#Rustavi2 a television channel] at [m71=m1 his] residence on Sunday night, and {e1 resigned}. [m3:RUS.GOV Igor Ivanov], who speaks Georgian, had {e2 brought} [m4:GEO.OPP Mikheil Saakashvili] to [m72=m1 him]. On Saturday [m73=m4 the lawyer] and [m74=m4 his] followers, roses in hand, {e3 broke} up the first sitting of the new assembly; [m75=m1 the president] was {e4 hurried} out by [m5:GEO.COP his bodyguards]. [m6:GEO.OPP Nino Burjanadze], the speaker, takes over for forty-five days.
e1 m1 > m4 RETREAT actual 2003-11-23/day mode=resign ctx=executive,election
e2 m3 > m4,m1 CONSULT actual 2003-11-23/day mode=third-party ctx=diplomatic
e3 m4 > m1 PROTEST actual 2003-11-22/day mode=obstruct ctx=election,legislative
e4 m5 > m1 AID actual 2003-11-22/day ctx=election
q1 m1 direct cue=told

### Philippine Star 2018-05-12
Eight against six: [m1:PHL.JUD the Supreme Court] {e1 removed} [m2:PHL.JUD its own chief justice], Maria Lourdes Sereno, on Friday, on a petition by [m3:PHL.GOV the solicitor general]. [m4:PHL.GOV Rodrigo Duterte] had {e2 declared} [m76=m2 her] [m77=m4 his] enemy a month earlier. Six of [m78=m1 the judges] who voted had {e3 testified} against [m79=m2 her] in [m5:PHL.LEG Congress], which was preparing an impeachment. [m6:PHL.CVL Several hundred] {e4 blocked} Padre Faura Street; [m80=m2 she] told [m81=m6 them] to fight on. [m7:PHL.SOC The national bar] {e5 will ask} for reconsideration.
e1 m1 > m2 SANCTION actual 2018-05-11/day mode=expel ctx=legal,pro_autocracy
e2 m4 > m2 THREATEN threatened 2018-04-01/month ctx=legal
e3 m1 > m2 ACCUSE actual 2018-05-12/none mode=allege ctx=legal
e4 m6 > m1 PROTEST actual 2018-05-11/day mode=obstruct ctx=legal
e5 m7 > m1 REQUEST planned 2018-05-12/none mode=change ctx=legal

### Reuters 2019-03-04 none
[m1:CAN.BUS The sawmill at Houston, British Columbia], lost a chimney in Sunday's wind. [m82=m1 Its] night foreman, [m2:CAN.LAB Harpreet Gill], walked the yard with a lamp until the hydro crew came. [m83=m2 He] has twenty-two years in. Nobody was under it; [m84=m2 he] had sent the men for coffee, and says that [m85=m2 he] couldn't tell you why.

### Kyiv Independent 2023-09-03
[m1:UKR.GOV President Volodymyr Zelensky] said on Sunday that [m86=m1 he] was {e1 replacing} [m2:UKR.GOV Oleksii Reznikov]. The defence minister's office had paid three times too much for eggs. [m87=m2 He] himself is not {e3 accused}. [m3:UKR.JUD A court in Kyiv] had {e4 jailed} [m4:UKR.BUS Ihor Kolomoisky], once [m88=m1 the president's] patron, for two months pending trial on Saturday; [m89=m4 the oligarch] {e5 refused} to post bail. [m5:UKR.PTY A lawmaker of the ruling party], asked if [m6:UKR.GOV Rustem Umerov] {e6 would be} confirmed, said [m90=m6 he] would.
e1 m1 > m2 SANCTION actual 2023-09-03/day mode=expel ctx=corruption,military
e3 m7 > m2 ACCUSE denied 2023-09-03/none ctx=corruption
e4 m3 > m4 COERCE actual 2023-09-02/day mode=arrest ctx=legal,corruption
e5 m4 > m3 REJECT actual 2023-09-03/none ctx=legal
e6 m8 > m6 SUPPORT planned 2023-09-03/none ctx=legislative
[m7:UKR.JUD Investigators] are looking at a coat supplier. [m8:UKR.LEG The Rada] meets on Tuesday.

### Reuters 2017-10-05
[m1:TGO.OPP Fourteen parties] in Togo {e1 marched} again on Thursday to bring back the two-term limit. [m2:TGO.GOV Faure Gnassingbe], whose family has ruled for fifty years, was at a summit. [m3:TGO.GOV The security minister] had {e2 forbidden} any route through the market, and [m4:TGO.COP gendarmes] {e3 sealed} it. [m5:TGO.REL A Muslim cleric in Sokodé], close to [m6:TGO.OPP Tikpi Atchadam], the man of the hour, was {e4 taken} from home; [m7:TGO.CVL youths] {e5 stormed} two banks and lynched [m8:TGO.MIL two soldiers]. [m9:GHA.GOV Nana Akufo-Addo] {e6 has offered} to mediate.
e1 m1 > m2 PROTEST actual 2017-10-05/day mode=demo ctx=pro_democracy
e2 m3 > m1 COERCE actual 2017-10-05/none mode=restrict ctx=rights_freedoms
e3 m4 > m1 COERCE actual 2017-10-05/none mode=restrict ctx=repression
e4 m4 > m5 COERCE actual 2017-10-05/none mode=arrest ctx=religion_ethnicity,repression
e5 m7 > m8 ASSAULT actual 2017-10-05/none mode=primitive ctx=repression
e6 m9 > m1,m2 AGREE planned 2017-10-05/none ctx=diplomatic

### El País 2004-03-14
[m1:ESP.CVL Several thousand] {e1 stood} outside the conservatives' headquarters on Saturday evening, the day before the vote, shouting "before [m91=m1 we] vote [m92=m1 we] want the truth". It was against the law; [m2:ESP.GOV Mariano Rajoy], the candidate, {e2 complained} to [m3:ESP.GOV the electoral board]. [m4:ESP.GOV Ángel Acebes], who had {e3 pointed} at [m5:ETA.REB ETA] since Thursday's trains, announced that [m6:ESP.COP police] had {e4 arrested} [m7:MAR.CVL three Moroccans]. [m93=m5 The Basque group] {e5 denied} it twice. [m8:ESP.OPP The Socialists] said Spaniards deserve a government that does not lie.
e1 m1 > m2 PROTEST actual 2004-03-13/day mode=demo ctx=terrorism,election
e2 m2 > m3 REQUEST requested 2004-03-14/none mode=assist ctx=election
e3 m4 > m5 ACCUSE actual 2004-03-14/none mode=allege ctx=terrorism
e4 m6 > m7 COERCE actual 2004-03-13/day mode=arrest ctx=terrorism
e5 m5 > m9 ASSAULT denied 2004-03-14/none mode=explosives ctx=terrorism
e6 m8 > m4 ACCUSE actual 2004-03-14/none mode=disapprove ctx=terrorism,election
[m9:ESP.CVL The dead], 191 of [m94=m9 them], were still being named; "{e6 lie}" was the word of the day.

### Reuters 2022-02-19
[m1:MLI.MIL Bamako's junta] on Friday {e1 told} [m2:FRA.MIL the French] to go at once, not, as [m3:FRA.GOV Emmanuel Macron] had {e2 announced} the day before, within six months. [m95=m3 The president] {e3 refused} to be hurried: [m96=m2 the soldiers'] safety came first, [m97=m3 he] said in Brussels. [m4:DNK.GOV Copenhagen] had [m98=m4 its] hundred commandos {e4 sent home} in January. [m5:NER.GOV Niamey] {e5 will take} some of [m99=m2 them]. A [m6:MLI.OPP party leader] who {e6 thanked} [m7:FRA.GOV Paris] on the radio, Oumar Mariko, is in hiding.
e1 m1 > m2 REQUEST requested 2022-02-18/day mode=yield ctx=military,diplomatic
e2 m3 > m1 CONCEDE actual 2022-02-17/day ctx=military
e3 m3 > m1 REJECT actual 2022-02-19/none mode=yield ctx=military
e4 m1 > m4 SANCTION actual 2022-01-01/month mode=expel ctx=military
e5 m5 > m2 AGREE planned 2022-02-19/none ctx=military
e6 m6 > m7 SUPPORT actual 2022-02-19/none ctx=diplomatic

### Guardian 2017-06-16
Two hundred [m1:GBR.CVL people] from the streets round Grenfell Tower {e1 forced} [m100=m1 their] way into Kensington town hall on Friday. [m101=m1 They] had been promised a reply and got a printed sheet. [m2:GBR.GOV Theresa May], who {e2 met} firefighters on Thursday but not [m3:GBR.CVL the survivors], was {e3 booed} from a church; [m4:GBR.OPP Jeremy Corbyn], who had {e4 hugged} [m102=m3 them], wants empty flats {e5 requisitioned}. [m5:GBR.COP The police] {e6 have begun} a criminal inquiry. [m6:GBR.BUS The firm that fitted the panels] is "saddened".
e1 m1 > m7 PROTEST actual 2017-06-16/day mode=obstruct ctx=disasters
e2 m2 > m8 CONSULT actual 2017-06-15/day ctx=disasters
e3 m1 > m2 PROTEST actual 2017-06-16/day mode=demo ctx=disasters
e4 m4 > m3 CONSULT actual 2017-06-16/none ctx=disasters
e5 m4 > m2 REQUEST requested 2017-06-16/none mode=change ctx=human_security
e6 m5 > m6 ACCUSE actual 2017-06-16/none mode=investigate ctx=disasters,legal
[m7:GBR.GOV The council] had sent [m103=m7 its] staff home. [m8:GBR.COP The fire brigade] is at the limit of [m104=m8 its] strength.

### Reuters 2015-12-30 none
[m4:POL.CVL Winter swimmers] in [m1:@POL Mielno] broke the record [m105=m4 they] set last January; [m2:POL.CVL their secretary] counted 1,799. [m3:POL.MED A cardiologist from Koszalin] stood by in hip boots. [m106=m2 She] is seventy-four, and told [m107=m3 him], when [m108=m3 he] reached for her pulse, to find somebody ill.

### Reuters 2016-08-31
[m1:BRA.LEG The Senate] {e1 found} [m2:BRA.GOV Dilma Rousseff] guilty on Wednesday, 61 to 20, of dressing up the budget. It then voted not to {e2 bar} [m109=m2 her] from public life. "<<q1 [m110=m1 They] think [m111=m1 they] have beaten [m112=m2 us]>>," [m113=m2 she] said, naming nobody. [m3:BRA.GOV Michel Temer], who took the oath three hours later and the plane to [m4:@CHN Hangzhou] four, {e3 told} [m5:BRA.GOV ministers] to answer anyone who called it a coup. [m6:ECU.GOV Quito], [m7:BOL.GOV La Paz] and [m8:VEN.GOV Caracas] did, and {e4 recalled} [m114=m6+m7+m8 their] envoys. [m9:BRA.COP São Paulo's police] {e5 gassed} [m10:BRA.CVL a march].
e1 m1 > m2 SANCTION actual 2016-08-31/day mode=expel ctx=legislative
e2 m1 > m2 COERCE denied 2016-08-31/none mode=restrict ctx=legislative
e3 m3 > m5 REQUEST requested 2016-08-31/none mode=assist ctx=executive
e4 m6,m7,m8 > m3 SANCTION actual 2016-08-31/none mode=withdraw ctx=diplomatic
e5 m9 > m10 ASSAULT actual 2016-08-31/none mode=crowd-control ctx=repression
q1 m2 direct cue=said

### AllAfrica 2007-02-13
A civil servant at the port of Conakry counts the days: thirty-four. [m1:GIN.LAB Guinea's unions] {e1 resumed} [m115=m1 their] general strike on Monday because [m2:GIN.GOV Lansana Conté], who {e2 had agreed} to share power, named [m3:GIN.GOV a crony], Eugène Camara, prime minister. [m116=m2 The chain-smoking general] {e3 put} the country under martial law, curfew twenty hours a day. [m4:GIN.MIL Red berets] {e4 go} from house to house. [m5:ECOWAS The region's organisation] {e5 dispatches} [m6:NGA.ELI Ibrahim Babangida]; [m7:GIN.LAB Rabiatou Serah Diallo], for the strikers, {e6 says} no names, no talks.
e1 m1 > m2 PROTEST actual 2007-02-12/day mode=strike ctx=executive
e2 m2 > m1 CONCEDE actual 2007-02-13/none ctx=executive
e3 m2 > m1 COERCE actual 2007-02-12/day mode=martial-law ctx=repression
e4 m4 > m8 COERCE actual 2007-02-13/none mode=seize ctx=repression
e5 m5 > m2 CONSULT actual 2007-02-13/none mode=third-party ctx=diplomatic
e6 m7 > m2 REJECT actual 2007-02-13/none mode=meet ctx=executive
[m8:GIN.CVL Women in Bambeto] hide [m117=m8 their] sons in cisterns.

### Reuters 2020-12-04
The budget of [m1:EU the bloc], with a clause on judges, was {e1 blocked} in November by [m2:HUN.GOV Viktor Orbán] and [m3:POL.GOV Mateusz Morawiecki]. On Thursday [m4:POL.PTY a junior minister in Warsaw], Jarosław Gowin, {e2 hinted} at a way out; [m5:POL.PTY Zbigniew Ziobro], the justice minister, {e3 said} [m118=m4 he] had lost [m119=m4 his] nerve. [m6:DEU.GOV Berlin], in the chair until Christmas, {e4 is drafting} a footnote. [m7:HUN.PTY József Szájer], who wrote Budapest's constitution, {e5 left} [m8:HUN.PTY Fidesz] this week, after [m9:BEL.COP Brussels police] {e6 broke up} a party.
e1 m2,m3 > m1 REJECT actual 2020-11-01/month ctx=legal,economic
e2 m4 > m1 CONCEDE hypothetical 2020-12-03/day ctx=legal,economic
e3 m5 > m4 ACCUSE actual 2020-12-04/none mode=disapprove ctx=political_institutions
e4 m6 > m2,m3 AGREE planned 2020-12-04/none ctx=legal,diplomatic
e5 m7 > m8 RETREAT actual 2020-12-04/none mode=resign ctx=political_institutions
e6 m9 > m7 COERCE actual 2020-12-04/none mode=restrict ctx=health
