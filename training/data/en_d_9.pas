### Reuters 2011-06-03 none
[m1:DEU.GOV The health minister in Berlin], [m2:FRA.GOV her colleague from Paris] and [m3:WHO a scientist of the World Health Organization] were on the panel. The audience was mostly farmers.

### Vanguard 2020-10-11
[m1:NGA.GOV Nigeria's inspector general] {e1 disbanded the SARS squad} on Sunday; [m2:NGA.CVL the young people] on the [m4:@NGA Lekki] toll plaza {e2 stayed where they were}, and {e3 wanted} [m3:NGA.COP the officers] tried.
e1 m1 > m2 CONCEDE actual 2020-10-11/day ctx=repression
e2 m2 > m1 REJECT actual 2020-10-11/day mode=yield ctx=repression
e3 m2 > m3 REQUEST requested 2020-10-11/none ctx=legal

### Vanguard 2012-01-16
[m1:NGA.GOV Goodluck Jonathan] {e1 knocked a third off} the new price of petrol, and [m2:NGA.LAB labour leaders] {e2 sent their members back to work} after a week.
e1 m1 > m2 CONCEDE actual 2012-01-16/none ctx=economic
e2 m2 > m1 CONCEDE actual 2012-01-16/none ctx=economic

### Vanguard 2016-06-04
[m1:MEND.REB The Avengers] {e1 swore to bring} [m2:@NGA Nigeria's] oil output to "zero", while [m3:NGA.GOV Abuja's minister of state] {e2 reached out to} [m4:NGA.SOC Ijaw elders].
e1 m1 > m3 THREATEN threatened 2016-06-04/none mode=violence ctx=natural_resource
e2 m3 > m4 CONSULT actual 2016-06-04/none ctx=natural_resource

### Punch 2015-03-31
[m1:NGA.GOV Jonathan] {e1 picked up the phone to congratulate} [m2:NGA.OPP Muhammadu Buhari]. "<<q1 [m3=m1 I] {e2 had sworn to hold} free and fair elections>>," [m4=m1 he] said, "and kept my word".
e1 m1 > m2 CONCEDE actual 2015-03-31/none ctx=election
q1 m1 direct cue=said
e2 m1 > m2 AGREE planned 2015-03-31/none ctx=election

### Graphic 2008-12-24
[m1:GIN.MIL Captain Moussa Dadis Camara's junta] {e1 required} [m2:GIN.GOV all ministers] to report to the barracks by Thursday, otherwise [m3:GIN.MIL soldiers] would {e2 comb the country for} them.
e1 m1 > m2 REQUEST requested 2008-12-24/none mode=yield ctx=pro_autocracy
e2 m1 > m2 THREATEN threatened 2008-12-24/none mode=arrest ctx=pro_autocracy

### Graphic 2010-01-15
[m1:GIN.MIL Captain Camara] {e1 agreed to stay abroad}, in [m5:@BFA Ouagadougou], leaving [m2:GIN.MIL General Konaté] to run [m3:@GIN Guinea] until a vote. [m4:BFA.GOV Blaise Compaoré] {e2 talked [m6=m1 him] into it}.
e1 m1 > m4 CONCEDE planned 2010-01-15/none ctx=political_institutions
e2 m4 > m1 CONSULT actual 2010-01-15/none mode=third-party ctx=political_institutions

### FrontPage Africa 2003-07-06
[m1:NGA.GOV Olusegun Obasanjo] {e1 extended an offer of asylum} to [m2:LBR.GOV Charles Taylor] at the [m4:@LBR Monrovia] airport, and [m3=m2 the warlord] {e2 said yes}, without naming a day.
e1 m1 > m2 AGREE actual 2003-07-06/none ctx=asylum
e2 m2 > m1 CONCEDE planned 2003-07-06/none ctx=executive

### FrontPage Africa 2006-03-25
[m1:NGA.GOV Abuja] told [m2:LBR.GOV Ellen Johnson Sirleaf] she was {e1 free to fetch} [m3:LBR.ELI Charles Taylor]. It had long {e2 declined to surrender} him to [m4:SCSL the court in Freetown].
e1 m1 > m2 CONCEDE actual 2006-03-25/none ctx=legal
e2 m1 > m4 REJECT actual 2006-03-25/none mode=assist ctx=legal bg

### AFP 2010-12-29
[m1:BEN.GOV Boni Yayi] and [m2:SLE.GOV two other presidents] {e1 bore a message} to [m3:CIV.GOV Laurent Gbagbo]: go, or {e2 be removed by force}. He {e3 showed them the door}.
e1 m1,m2 > m3 CONSULT actual 2010-12-29/none mode=visit ctx=election
e2 m1,m2 > m3 THREATEN threatened 2010-12-29/none mode=violence ctx=election
e3 m3 > m1,m2 REJECT actual 2010-12-29/none mode=change ctx=election

### AFP 2011-04-05
[m1:CIV.GOV Gbagbo], in [m5=m1 his] cellar, {e1 was dickering over} terms with [m2:UN the United Nations], said [m3:FRA.GOV Alain Juppé]. His spokesman denied that [m4=m1 he] was {e2 giving up}.
e1 m1 > m2 CONSULT actual 2011-04-05/none ctx=military said=m3
e2 m4 > m2 CONCEDE denied 2011-04-05/none ctx=executive

### The Point 2013-10-03
[m1:GMB.GOV Banjul] {e1 turned [m4=m1 its] back on} [m2:COMMONWEALTH the Commonwealth], "a neo-colonial institution"; [m3:GBR.GOV the Foreign Office] {e2 regretted it}.
e1 m1 > m2 SANCTION actual 2013-10-03/none mode=withdraw ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2013-10-03/none mode=disapprove ctx=diplomatic

### Reuters 2018-02-08
[m1:GMB.GOV The Gambia] {e1 was readmitted} to [m2:COMMONWEALTH the Commonwealth] in [m3:@GBR London], five years after {e2 storming out}.
e2 m1 > m2 SANCTION actual 2013-01-01/year mode=withdraw ctx=diplomatic bg
e1 m2 > m1 SUPPORT actual 2018-02-08/none ctx=diplomatic

### Reuters 2010-08-27 none
A goat track of eleven miles joins [m1:@GBR the two villages]. Postmen from [m2:@IRL Donegal] used to walk it in winter, and one of them, now 91, was interviewed by [m3:#RTE RTE].

### Reuters 1997-12-11
[m1:USA.GOV Al Gore] {e1 showed increased flexibility} at Kyoto, [m2:JPN.GOV the Japanese chairman] {e2 worked} [m3:EU the Europeans] and the Americans through the night, and by dawn [m4=m1+m2 both] had {e3 pledged} cuts.
e1 m1 > m3 CONCEDE actual 1997-12-11/none ctx=environment
e2 m2 > m1,m3 CONSULT actual 1997-12-11/none mode=multilateral ctx=environment
e3 m1,m2 > m3 AGREE planned 1997-12-11/none ctx=environment

### Reuters 2001-03-29
[m1:USA.GOV President Bush] {e1 abandoned} the Kyoto treaty, to the {e2 dismay} of [m2:EU Margot Wallström] and [m3:JPN.GOV Tokyo].
e1 m1 > m2,m3 REJECT actual 2001-03-29/none ctx=environment
e2 m2,m3 > m1 ACCUSE actual 2001-03-29/none mode=disapprove ctx=environment

### Reuters 2017-06-01
[m1:USA.GOV Donald Trump] {e1 is taking [m6=m1 his] country out of} the Paris accord. He {e2 would rejoin}, he said in the [m7:@USA Rose Garden], on terms fair to [m2:USA.LAB American workers]; [m3:FRA.GOV Emmanuel Macron], [m4:DEU.GOV Angela Merkel] and [m5:ITA.GOV Paolo Gentiloni] {e3 ruled out any renegotiation}.
e1 m1 > m3,m4,m5 SANCTION planned 2017-06-01/none mode=withdraw ctx=environment
e2 m1 > m3,m4,m5 AGREE hypothetical 2017-06-01/none ctx=environment
e3 m3,m4,m5 > m1 REJECT actual 2017-06-01/none mode=change ctx=environment

### Fiji Times 2021-11-12
[m1:IND.GOV India] and [m2:CHN.GOV China] {e1 insisted on} "phase down". [m3:FJI.GOV Fiji's envoy] {e2 had pleaded} for "out", and [m4:GBR.GOV Alok Sharma] {e3 apologised} to [m5:UN the delegates] with tears in his eyes.
e1 m1,m2 > m4 REQUEST requested 2021-11-12/none mode=change ctx=environment
e2 m3 > m4 REQUEST requested 2021-11-12/none mode=change ctx=environment
e3 m4 > m5 SUPPORT actual 2021-11-12/none ctx=environment

### Telam 2012-04-17
[m1:ESP.GOV José Manuel Soria] {e1 promised "consequences"} for [m2:ARG.GOV Buenos Aires] if it lays hands on YPF. Undeterred, [m3:ARG.GOV Cristina Kirchner] {e2 sent} [m4:ARG.LEG Congress] the bill.
e1 m1 > m2 THREATEN threatened 2012-04-17/none ctx=economic
e2 m3 > m1 REJECT actual 2012-04-17/none mode=yield ctx=economic

### Telam 2014-02-25
[m1:ARG.GOV Argentina] and [m2:MNC Repsol] {e1 have settled}: five billion dollars in bonds, and the Spanish firm {e2 drops} every suit.
e1 m1 > m2 CONCEDE actual 2014-02-25/none ctx=reparations
e2 m2 > m1 CONCEDE planned 2014-02-25/none ctx=legal

### Reuters 2012-10-02
[m1:GHA.JUD A judge in Accra] {e1 impounded} the frigate Libertad for [m2:USA.BUS a hedge fund]. [m3:ARG.GOV Héctor Timerman] {e2 called the seizure a kidnapping}; it {e3 may go to} [m4:ITLOS the sea tribunal].
e1 m1 > m3 COERCE actual 2012-10-02/none mode=seize ctx=legal
e2 m3 > m1 ACCUSE actual 2012-10-02/none mode=disapprove ctx=legal
e3 m3 > m1 ACCUSE hypothetical 2012-10-02/none mode=allege ctx=legal

### Reuters 2012-12-19
[m1:GHA.GOV Ghana] {e1 released the Argentine frigate} on Wednesday in obedience to [m2:ITLOS a tribunal in Hamburg], which had {e2 told it to}; [m3:ARG.MIL a fresh crew] sailed her out.
e1 m1 > m3 RETREAT actual 2012-12-19/day mode=release ctx=legal
e2 m2 > m1 REQUEST requested 2012-12-19/none mode=yield ctx=legal

### Reuters 2009-07-03
[m1:HND.GOV Roberto Micheletti's government] told [m2:OAS José Miguel Insulza] that it {e2 would never reinstate} [m3:HND.OPP Manuel Zelaya] and that he {e3 would be jailed} if he set foot in the country.
e2 m1 > m2 REJECT actual 2009-07-03/none mode=change ctx=political_institutions
e3 m1 > m3 THREATEN threatened 2009-07-03/none mode=arrest ctx=political_institutions

### Reuters 2011-05-28
[m1:HND.OPP Zelaya] flew home on Saturday under a reconciliation {e2 arranged} by [m2:COL.GOV Juan Manuel Santos] and [m3:VEN.GOV Hugo Chávez]. [m4:HND.JUD The courts] had {e3 voided the warrants} against [m5=m1 him].
e2 m2,m3 > m1 CONSULT actual 2011-05-28/none mode=third-party ctx=political_institutions
e3 m4 > m1 CONCEDE actual 2011-05-28/none ctx=legal

### Miami Herald 2009-04-13
[m1:USA.GOV The administration] {e1 left [m2:USA.CVL Cuban Americans] free to} go and send money as they please. It {e2 is not about to end} the embargo on [m3:CUB.GOV Havana], officials stressed.
e1 m1 > m2 CONCEDE actual 2009-04-13/none ctx=economic
e2 m1 > m3 REJECT actual 2009-04-13/none mode=yield ctx=economic

### Granma 2009-04-15
[m1:CUB.GOV Raúl Castro] {e1 would discuss} "everything, human rights, political prisoners", [m5=m1 he] told [m2:VEN.GOV his Venezuelan host], if [m3:USA.GOV Washington] treated [m4=m1 Cuba] as an equal.
e1 m1 > m3 AGREE hypothetical 2009-04-15/none ctx=diplomatic

### AP 2006-12-05 none
[m1:CUB.GOV Fidel Castro] did not appear at the parade for [m5=m1 his] eightieth birthday. [m2:@CUB Havana] was hung with flags; [m3:VEN.GOV Venezuela's embassy] had laid on buses, and a guest from [m4:@BOL La Paz] slept through the speeches.

### Reuters 2019-11-13
[m1:SWE.GOV Stockholm's culture minister] {e1 presented} the Tucholsky prize for [m2:SWE.BUS bookseller Gui Minhai]. [m3:CHN.GOV Ambassador Gui Congyou] {e2 had cautioned} that "bad deeds will only bring bad consequences" and {e3 refuses [m4=m1 her] entry} to [m5:@CHN China].
e2 m3 > m1 THREATEN threatened 2019-11-13/none ctx=diplomatic
e3 m3 > m1 REJECT actual 2019-11-13/none mode=assist ctx=diplomatic
e1 m1 > m2 SUPPORT actual 2019-11-13/none ctx=rights_freedoms

### Reuters 2023-01-23
[m1:TUR.GOV Ankara] {e1 put off} a February session with [m2:FIN.GOV Finland] and [m3:SWE.GOV Sweden], and [m4=m3 the latter] {e2 need not count on} Turkish votes after [m5:? a provocateur] burnt a Koran.
e1 m1 > m2,m3 REJECT actual 2023-01-23/none mode=meet ctx=diplomatic
e2 m1 > m4 THREATEN threatened 2023-01-23/none ctx=diplomatic,religion_ethnicity

### Reuters 2023-07-10
[m1:TUR.GOV Turkey's president] {e1 will forward} [m2:SWE.GOV Sweden's] protocol to [m3:TUR.LEG parliament], [m4:NATO Jens Stoltenberg] announced in [m6:@LTU Vilnius] after hours between the two men; [m5:USA.GOV the White House] {e2 intends to transfer} F-16s.
e1 m1 > m2 CONCEDE planned 2023-07-10/none ctx=military said=m4
e2 m5 > m1 AGREE planned 2023-07-10/none ctx=military

### HS 2022-04-13
[m1:FIN.GOV Sanna Marin] and [m2:SWE.GOV Magdalena Andersson] {e1 spoke side by side} in [m4:@SWE Stockholm]. [m3:RUS.GOV Dmitry Medvedev] {e2 warned of} nuclear arms in the Baltic if [m5=m1+m2 they] joined. Both shrugged.
e1 m1 > m2 CONSULT actual 2022-04-13/none mode=visit ctx=diplomatic
e2 m3 > m1,m2 THREATEN threatened 2022-04-13/none mode=violence ctx=cbrn,military

### Postimees 2007-05-02
[m1:RUS.CVL Nashi youths] {e1 besieged} [m2:EST.GOV the Estonian embassy] in [m6:@RUS Moscow]. [m3:EST.GOV Urmas Paet] {e2 accused} [m4:RUS.GOV the Kremlin] of paralysing ministries' websites, and [m5:RUS.GOV Dmitry Peskov] denied {e3 any part} in it.
e1 m1 > m2 PROTEST actual 2007-05-02/none mode=obstruct ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2007-05-02/none mode=allege ctx=cyber
e3 m4 > m3 COERCE denied 2007-05-02/none mode=cyber ctx=cyber said=m5

### Postimees 1996-07-01 none
[m1:EST.GOV The agriculture minister] keeps bees in [m2:@EST Saaremaa]. His neighbour in cabinet, who studied with him in [m3:@EST Tartu], prefers to fish.

### LRT 2021-08-10
[m1:CHN.GOV China] {e1 withdrew [m4=m1 its] ambassador} from [m5:@LTU Vilnius] and {e2 demanded} that [m2:LTU.GOV Lithuania] recall its own. [m3:LTU.GOV President Gitanas Nauseda] {e3 is ready to talk}, "in mutual respect".
e1 m1 > m2 SANCTION actual 2021-08-10/none mode=withdraw ctx=diplomatic
e2 m1 > m2 REQUEST requested 2021-08-10/none mode=yield ctx=diplomatic
e3 m3 > m1 AGREE planned 2021-08-10/none ctx=diplomatic

### LRT 2021-11-21
[m1:LTU.GOV Vilnius] {e1 would not rename} [m2:TWN.GOV the Taiwanese office]. [m3:CHN.GOV Beijing] {e2 demoted ties to chargé d'affaires} on Sunday and {e3 hinted at} worse.
e1 m1 > m3 REJECT actual 2021-11-21/none mode=yield ctx=diplomatic
e2 m3 > m1 SANCTION actual 2021-11-21/day mode=discontinue ctx=diplomatic
e3 m3 > m1 THREATEN threatened 2021-11-21/none ctx=diplomatic

### Kyiv Post 2004-12-03
[m1:UKR.JUD The supreme court] {e1 struck down} the run-off on Friday; [m2:UKR.CVL the orange crowd] roared. [m3:RUS.GOV Vladimir Putin] {e2 had mocked} the idea of a third round, [m4:UKR.GOV Leonid Kuchma] {e3 had opposed} it.
e1 m1 > m2 CONCEDE actual 2004-12-03/day ctx=election
e2 m3 > m2 ACCUSE actual 2004-12-03/none mode=disapprove ctx=election
e3 m4 > m2 REJECT actual 2004-12-03/none mode=change ctx=election

### Kyiv Post 2004-12-06
[m1:UKR.OPP Viktor Yushchenko] {e1 may lift the blockade} of the cabinet building if [m2:UKR.LEG deputies] pass the election bill, said [m3:POL.GOV Aleksander Kwasniewski], who {e3 had chaired} the round table.
e1 m1 > m2 CONCEDE hypothetical 2004-12-06/none ctx=election said=m3
e3 m3 > m1 CONSULT actual 2004-12-06/none mode=third-party ctx=election

### Reuters 2025-02-28
[m1:USA.GOV JD Vance] {e1 demanded to hear "thank you"}; [m2:UKR.GOV Volodymyr Zelensky] {e2 would not be lectured}, and was {e3 asked to leave} by [m3:USA.GOV two aides] with the minerals papers unsigned.
e1 m1 > m2 REQUEST requested 2025-02-28/none ctx=diplomatic
e2 m2 > m1 REJECT actual 2025-02-28/none ctx=diplomatic
e3 m3 > m2 REQUEST requested 2025-02-28/none ctx=diplomatic

### Reuters 2025-03-04
[m1:USA.GOV Washington] {e1 halted every shipment of arms} to [m2:UKR.GOV Kyiv]. [m3:UKR.GOV Zelensky] {e2 called the row "regrettable"} and {e3 was ready to sign} "at any time and in any format".
e1 m1 > m2 SANCTION actual 2025-03-04/none mode=discontinue ctx=military
e2 m3 > m1 CONCEDE actual 2025-03-04/none ctx=diplomatic
e3 m3 > m1 AGREE planned 2025-03-04/none ctx=natural_resource

### Reuters 2025-03-11
[m1:USA.GOV Marco Rubio] said in [m4:@SAU Jeddah] that the aid {e1 would flow again} at once: [m2:UKR.GOV Kyiv] had {e2 accepted} a thirty-day truce, and the ball was in [m3:RUS.GOV Moscow's] court.
e1 m1 > m2 CONCEDE planned 2025-03-11/none ctx=military
e2 m2 > m1 CONCEDE planned 2025-03-11/none ctx=military

### Reuters 2025-06-02
In [m3:@TUR Istanbul] [m1:RUS.GOV the Russian team] {e1 handed over} a memorandum that [m2:UKR.GOV the Ukrainians] may reply to in a week; all they {e3 could agree on} was to swap six thousand bodies.
e1 m1 > m2 CONSULT actual 2025-06-02/none mode=third-party ctx=diplomatic
e3 m1 > m2 AGREE planned 2025-06-02/none ctx=military

### Politico 2022-03-09
[m1:POL.GOV Warsaw] {e1 offered to send all [m5=m1 its] MiG-29s} to [m2:USA.MIL Ramstein] for [m3:UKR.MIL Ukrainian pilots]. [m4:USA.MIL The Pentagon], caught off guard, {e2 did not find the plan tenable}.
e1 m1 > m3 AGREE actual 2022-03-09/none ctx=military
e2 m4 > m1 REJECT actual 2022-03-09/none mode=assist ctx=military

### NYT 2024-05-08
[m1:USA.GOV Joe Biden] {e1 held back 3,500 bombs} and told [m2:#CNN CNN] that he {e3 would supply no more} if [m3:ISR.GOV Israel] went into [m6:@PSE Rafah]; [m4:ISR.GOV Netanyahu's] reply: "[m5=m4 we] {e4 will stand alone}".
e1 m1 > m3 SANCTION actual 2024-05-08/none mode=discontinue ctx=military
e3 m1 > m3 THREATEN threatened 2024-05-08/none mode=restrict ctx=military
e4 m4 > m1 REJECT actual 2024-05-08/none mode=change ctx=military

### Reuters 2010-03-23
[m1:GBR.GOV David Miliband] {e1 expelled} [m2:ISR.SPY the Mossad's man in London] over forged passports. [m3:ISR.GOV Israel], which has neither confirmed nor denied killing [m4:HAMAS.REB Mahmoud al-Mabhouh], {e3 will not retaliate}, diplomats said.
e1 m1 > m2 SANCTION actual 2010-03-23/none mode=expel ctx=intelligence
e3 m3 > m1 CONCEDE planned 2010-03-23/none ctx=diplomatic

### NYT 1992-01-10 none
Does a veto ever save a treaty? In his lectures [m1:USA.EDU the professor], once a clerk at [m2:UN the United Nations], compares 212 cases, among them three of [m3:@FRA France's] and none of [m4:@CHN China's].

### UN Press 2024-02-20
[m1:USA.GOV The United States] {e1 cast the sole negative vote} on [m2:DZA.GOV Algeria's] text demanding an immediate humanitarian ceasefire in [m4:@PSE Gaza]. [m3:CHN.GOV China's representative] expressed strong {e3 disappointment}.
e1 m1 > m2 REJECT actual 2024-02-20/none ctx=diplomatic
e3 m3 > m1 ACCUSE actual 2024-02-20/none mode=disapprove ctx=diplomatic

### UN Press 2024-03-25
[m1:USA.GOV Washington] abstained, and [m2:UN the Council] for the first time {e2 exacted} a truce of [m3:ISR.GOV Israel] and [m4:HAMAS.REB Hamas]. [m5=m3 Jerusalem] {e3 cancelled} [m6:ISR.GOV a delegation's] flight to the American capital.
e2 m2 > m3,m4 REQUEST requested 2024-03-25/none mode=yield ctx=military
e3 m5 > m1 REJECT actual 2024-03-25/none mode=meet ctx=diplomatic

### AP 1996-08-05 none
The 40 tonnes of coins were minted in [m1:@GBR Llantrisant] for [m2:ZWE.GOV Zimbabwe's reserve bank]. They travelled by ship and lorry, and nobody attacked, seized or even noticed them.

### Zimbabwe Independent 2004-03-09
[m1:ZWE.GOV Harare] {e1 held on the tarmac} a Boeing with [m2:? 64 suspected mercenaries]. [m3:GNQ.GOV Malabo], whose regime [m4=m2 they] had been hired to topple, {e3 claims} them.
e1 m1 > m2 COERCE actual 2004-03-09/none mode=arrest ctx=crime
e3 m3 > m1 REQUEST requested 2004-03-09/none mode=assist ctx=legal

### Zimbabwe Independent 2000-03-06
[m1:ZWE.GOV The Mugabe government] {e1 opened} [m2:GBR.GOV British] diplomatic mail at the airport, and [m3:GBR.GOV London] {e2 brought its high commissioner home} for consultations.
e1 m1 > m2 COERCE actual 2000-03-06/none mode=seize ctx=diplomatic
e2 m3 > m1 SANCTION actual 2000-03-06/none mode=withdraw ctx=diplomatic

### Sunday Times 2009-07-10
"<<q1 [m1:ZAF.LAB We] {e1 will down tools} at every stadium>>," said [m2:ZAF.LAB Lesiba Seshoka of the miners' union], unless [m3:ZAF.BUS the builders] pay 13 percent.
e1 m1 > m3 THREATEN threatened 2009-07-10/none ctx=economic
q1 m2 direct cue=said

### Sunday Times 2012-09-18
[m1:ZAF.LAB Rock drillers] {e1 accepted} [m2:ZAF.BUS Lonmin's] {e2 offer} on Tuesday, a month after [m3:ZAF.COP police] {e3 killed} 34 of them at [m5:@ZAF Marikana]. [m4:ZAF.GOV President Zuma] {e4 had set up an inquiry}.
e1 m1 > m2 CONCEDE actual 2012-09-18/day ctx=economic
e2 m2 > m1 AGREE actual 2012-09-18/day ctx=economic
e3 m3 > m1 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression
e4 m4 > m3 ACCUSE actual 2012-09-18/none mode=investigate ctx=repression bg

### BBC 1994-05-10 none
[m1:ZAF.GOV President Mandela] wore a dark suit; [m2:USA.GOV Hillary Clinton], [m3:CUB.GOV Fidel Castro] and [m4:ISR.GOV Ezer Weizman] sat in the same stand. Jets drew the new flag in smoke.

### Mail & Guardian 1993-11-18
[m1:ANC.PTY The ANC] {e1 gave up [m3=m1 its] insistence} on majority cabinets, and [m2:ZAF.GOV the National Party government] its {e2 demand for} a veto; the constitution was {e3 agreed} a little after midnight.
e1 m1 > m2 CONCEDE actual 1993-11-18/none ctx=political_institutions
e2 m2 > m1 REQUEST requested 1993-11-18/none mode=yield ctx=political_institutions
e3 m1 > m2 AGREE actual 1993-11-18/none ctx=political_institutions

### Mail & Guardian 1994-04-19
[m1:IFP.PTY Inkatha] will take part after all: [m2:IFP.PTY Mangosuthu Buthelezi] {e2 dropped his boycott} eight days before the poll, once [m3:ZAF.GOV F.W. de Klerk] and [m4:ANC.PTY Nelson Mandela] {e3 guaranteed} [m5:ZAF.SOC the Zulu king] his throne.
e2 m2 > m3,m4 CONCEDE actual 1994-04-19/none ctx=election
e3 m3,m4 > m5 AGREE planned 1994-04-19/none ctx=election
