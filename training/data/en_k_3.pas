### Reuters 2022-12-07
[m1:PER.LEG Peru's Congress] {e1 removed} [m2:PER.GOV President Pedro Castillo] from office on Wednesday, hours after [m3=m2 he] {e2 announced} that [m4=m1 it] would be dissolved. The former schoolteacher was {e3 arrested} by [m5:PER.COP his own escort] on the way to [m6:MEX.GOV the Mexican embassy]. [m7:PER.GOV Vice President Dina Boluarte] was sworn in and {e4 appealed} for a truce with [m8=m1 the legislature]. [m9:MEX.GOV Mexico City] said [m10=m9 it] {e5 would not rule out} asylum for the ousted leader.
e1 m1 > m2 SANCTION actual 2022-12-07/day mode=expel ctx=legislative,executive
e2 m3 > m4 THREATEN threatened 2022-12-07/day mode=restrict ctx=pro_autocracy
e3 m5 > m2 COERCE actual 2022-12-07/day mode=arrest ctx=legal
e4 m7 > m8 REQUEST requested 2022-12-07/day mode=yield ctx=legislative
e5 m10 > m2 AID hypothetical 2022-12-07/none ctx=asylum

### AFP 2017-01-20
[m1:SEN.MIL Senegalese troops] {e1 crossed} into [m2:GMB.GOV Gambia] on Thursday to force [m3:GMB.GOV Yahya Jammeh] to accept [m10=m3 his] election defeat, then {e2 paused} to give mediators a last chance. [m4:GIN.GOV Guinean President Alpha Conde] and [m5:MRT.GOV his Mauritanian counterpart] {e3 met} [m6=m3 the longtime ruler] in Banjul on Friday. [m7=m3 He] is {e4 ready} to leave, a source close to the talks said. [m8:GMB.GOV Adama Barrow], who took the oath in Dakar, {e5 urged} [m9:GMB.MIL soldiers] to stay in barracks.
e1 m1 > m2 MOBILIZE actual 2017-01-19/day mode=troops ctx=military,pro_democracy
e2 m1 > m3 CONCEDE actual 2017-01-19/day ctx=military
e3 m4,m5 > m6 CONSULT actual 2017-01-20/day mode=visit ctx=executive
e4 m7 > m8 CONCEDE planned 2017-01-20/none ctx=executive
e5 m8 > m9 REQUEST requested 2017-01-20/none mode=yield ctx=military

### Vanguard 2020-10-21
[m1:NGA.MIL Soldiers] {e1 opened} fire on Tuesday evening on [m2:NGA.CVL demonstrators] at the Lekki toll gate in Lagos who were {e2 protesting} against police brutality. [m3:NGA.GOV State governor Babajide Sanwo-Olu] {e3 visited} [m4=m2 the wounded] in hospital and said forces beyond [m5=m3 his] control were responsible. [m6:NGA.MIL The army] {e4 dismissed} the reports as fake news. [m7:AU The African Union's] chairman, Moussa Faki Mahamat, {e5 condemned} the violence and {e6 called on} [m8=m1+m2 all sides] to favour dialogue.
e1 m1 > m2 ASSAULT actual 2020-10-20/day mode=firearms ctx=repression
e2 m2 > m3 PROTEST actual 2020-10-20/day mode=demo ctx=repression,human_rights
e3 m3 > m4 CONSULT actual 2020-10-21/none mode=visit ctx=repression
e4 m6 > m2 REJECT actual 2020-10-21/none ctx=repression,misinformation
e5 m7 > m1 ACCUSE actual 2020-10-21/none mode=disapprove ctx=repression
e6 m7 > m8 REQUEST requested 2020-10-21/none mode=meet ctx=repression

### Phnom Penh Post 2017-11-16
[m1:KHM.JUD Cambodia's Supreme Court] on Thursday {e1 dissolved} [m2:KHM.OPP the Cambodia National Rescue Party], the only serious rival to [m3:KHM.GOV Prime Minister Hun Sen]. [m4:KHM.OPP Its leader], Kem Sokha, has been held in a border prison since September on charges of plotting with [m5:@USA Washington]. The case was brought by [m6:KHM.GOV the interior ministry], which {e2 alleged} that [m7=m2 the party] wanted to topple the government with foreign help. [m8:USA.GOV The White House] said [m9=m8 it] {e3 would end} support for [m10:KHM.GOV the national election committee].
e1 m1 > m2 SANCTION actual 2017-11-16/day mode=discontinue ctx=pro_autocracy,legal
e2 m6 > m7 ACCUSE actual 2017-11-16/none mode=allege ctx=legal
e3 m9 > m10 SANCTION planned 2017-11-16/none mode=discontinue ctx=election

### Prensa Libre 2019-01-08
[m1:GTM.GOV Guatemalan President Jimmy Morales] {e1 terminated} the mandate of [m2:CICIG a U.N.-backed anti-corruption commission] on Monday and gave [m3=m2 its] staff a day to leave. Hours later [m4:GTM.JUD the Constitutional Court] {e2 suspended} the order. [m5=m2 The commission], known as CICIG, has {e3 investigated} the president's son and brother. [m6:GTM.GOV Foreign Minister Sandra Jovel] {e4 told} [m7:UN Secretary-General Antonio Guterres] in New York that the body had violated the constitution; [m8=m7 he] {e5 rejected} the decision.
e1 m1 > m2 SANCTION actual 2019-01-07/day mode=expel ctx=corruption
e2 m4 > m1 REJECT actual 2019-01-07/day ctx=legal,corruption
e3 m5 > m1 ACCUSE actual 2019-01-08/none mode=investigate ctx=corruption
e4 m6 > m2 ACCUSE actual 2019-01-07/none mode=allege ctx=corruption
e5 m8 > m1 REJECT actual 2019-01-07/none ctx=corruption

### Samoa Observer 2021-05-24
[m1:WSM.GOV Samoa's first woman prime minister-elect, Fiame Naomi Mataafa], was {e1 locked} out of parliament on Monday on the orders of [m2:WSM.LEG the speaker], an ally of the man [m10=m1 she] beat. [m3=m1 She] took the oath in a tent on the lawn. [m4:WSM.GOV Tuilaepa Sailele Malielegaoi], who has governed for 22 years, {e2 called} the ceremony treason. "[m5=m1 They] are lunatics," [m6=m4 he] said. [m7:WSM.JUD The Supreme Court], which had ordered the house to sit, {e3 will hear} both parties on Tuesday. [m8:NZL.GOV Jacinda Ardern] {e4 urged} [m9:WSM.GOV Apia] to respect the ruling.
e1 m2 > m1 COERCE actual 2021-05-24/day mode=restrict ctx=executive,legislative
e2 m4 > m1 ACCUSE actual 2021-05-24/none mode=allege ctx=executive
e3 m7 > m1,m4 CONSULT planned 2021-05-25/day ctx=legal
e4 m8 > m9 REQUEST requested 2021-05-24/none mode=yield ctx=legal

### Dawn 2025-05-08
[m1:PAK.GOV Islamabad] said on Thursday that [m2:PAK.MIL its air defences] had {e1 shot} down twenty-five drones sent by [m3:IND.MIL India] overnight. One of [m4=m3 them] {e2 struck} a military target near Lahore, wounding four soldiers. [m5:PAK.MIL The army's spokesman] {e3 vowed} that the neighbour would pay. [m6:IND.GOV New Delhi] {e4 denies} having started the exchange; [m7=m6 it] {e5 holds} [m8=m1 the other side] responsible for the killing of 26 tourists in April. [m9:IRN.GOV Iran's foreign minister], on a visit to both capitals, {e6 offered} to mediate.
e1 m2 > m3 ASSAULT actual 2025-05-08/day ctx=military said=m1
e2 m3 > m2 ASSAULT actual 2025-05-08/day mode=drone ctx=military
e3 m5 > m3 THREATEN threatened 2025-05-08/none mode=violence ctx=military
e4 m6 > m1 REJECT actual 2025-05-08/none ctx=military
e5 m7 > m8 ACCUSE actual 2025-05-08/none mode=allege ctx=terrorism
e6 m9 > m1,m6 AGREE actual 2025-05-08/none ctx=diplomatic

### AP 2008-03-05
[m1:ECU.GOV Ecuador's Rafael Correa], who broke off relations with [m2:COL.GOV Bogota] on Monday, flew to Lima and Brasilia to {e1 seek} support. [m3:COL.MIL Colombian warplanes] had {e2 bombed} a camp of [m4:FARC.REB the Revolutionary Armed Forces] on the wrong side of the border, killing [m5=m4 their] second-in-command, Raul Reyes. [m6:BRA.GOV President Luiz Inacio Lula da Silva] {e3 told} [m7=m1 his guest] that [m8=m2 the neighbour] owed [m10=m1 him] an apology. [m9:COL.GOV The vice president], in Geneva, {e4 ruled out} another incursion.
e1 m1 > m6 REQUEST requested 2008-03-05/none mode=assist ctx=diplomatic,territory
e2 m3 > m4 ASSAULT actual 2008-03-01/day mode=aerial ctx=military,terrorism
e3 m6 > m8 REQUEST requested 2008-03-05/none mode=yield ctx=territory
e4 m9 > m1 CONCEDE actual 2008-03-05/none ctx=territory

### Ekathimerini 2020-02-29
[m1:TUR.GOV Turkey] will no longer {e1 stop} [m2:SYR.REF refugees] from reaching Europe, [m3:TUR.GOV President Recep Tayyip Erdogan] said in Istanbul on Saturday. At Kastanies [m4:GRC.COP riot police] {e2 used} tear gas to hold back [m5=m2 four thousand people]. [m6=m2 Some of them] {e3 threw} stones. [m7:GRC.GOV Kyriakos Mitsotakis] {e4 insisted} that [m8:GRC.GOV his country] would not tolerate illegal entries. [m9:EU Ursula von der Leyen] {e5 offered} [m10=m7 the prime minister] help from [m11:FRONTEX the border agency].
e1 m1 > m2 COERCE denied 2020-02-29/day mode=restrict ctx=migration said=m3
e2 m4 > m5 ASSAULT actual 2020-02-29/day mode=crowd-control ctx=migration
e3 m6 > m4 PROTEST actual 2020-02-29/day mode=riot ctx=migration
e4 m7 > m2 REJECT actual 2020-02-29/none mode=assist ctx=migration
e5 m9 > m10 AGREE actual 2020-02-29/none ctx=migration

### Standard 2007-12-31
[m1:KEN.GOV Mwai Kibaki] was sworn in for a second term within an hour of being declared the winner by 230,000 votes. [m2:KEN.OPP Raila Odinga] {e1 refused} to concede and {e2 called} a rally for Monday at Uhuru Park, which [m3:KEN.COP the police] have {e3 banned}. [m4:EU European observers] {e4 questioned} the count in Molo and Kieni. In Kisumu [m5:KEN.CVL young supporters of the loser] {e5 burned} shops; [m6:KEN.COP officers] {e6 shot} at least eight. [m7:USA.GOV Washington], which first congratulated [m8=m1 the victor], has since stopped doing so.
e1 m2 > m1 REJECT actual 2007-12-31/none mode=yield ctx=election
e2 m2 > m1 PROTEST planned 2007-12-31/day mode=demo ctx=election
e3 m3 > m2 COERCE actual 2007-12-31/none mode=restrict ctx=election,repression
e4 m4 > m1 ACCUSE actual 2007-12-31/none mode=disapprove ctx=election
e5 m5 > m1 PROTEST actual 2007-12-31/none mode=riot ctx=election
e6 m6 > m5 ASSAULT actual 2007-12-31/none mode=firearms ctx=election,repression

### Times of Israel 2006-09-13
[m1:HEZBOLLAH.REB Hezbollah] still holds [m2:ISR.MIL two reservists] whom [m3=m1 its] fighters {e1 captured} in July, and [m4=m1 it] {e2 will return} [m11=m2 them] only in exchange for [m5:LBN.CVL Lebanese prisoners], [m6:HEZBOLLAH.REB Hassan Nasrallah] said in an interview. [m7:ISR.GOV Ehud Olmert] {e3 has refused} such a swap. [m8:UN Kofi Annan], who saw [m9=m7 the prime minister] in Jerusalem two weeks ago, {e4 appointed} a secret mediator. [m10:LBN.GOV The government in Beirut] is not involved.
e1 m1 > m2 ASSAULT actual 2006-07-12/day mode=abduct ctx=military
e2 m4 > m7 RETREAT hypothetical 2006-09-13/none mode=release ctx=military said=m6
e3 m7 > m1 REJECT actual 2006-09-13/none mode=yield ctx=military
e4 m8 > m1,m7 CONSULT actual 2006-09-13/none mode=third-party ctx=military

### Mail & Guardian 2008-07-02
[m1:AU The African Union], meeting in Sharm el-Sheikh, {e1 adopted} a resolution on Tuesday encouraging [m2:ZWE.GOV Robert Mugabe] to share power with [m3:ZWE.OPP the Movement for Democratic Change]. [m4:BWA.GOV Botswana] wanted more: [m5=m4 it] {e2 asked} [m6=m1 the organisation] to bar [m7:ZWE.GOV Harare] from [m12=m1 its] meetings. [m8:ZWE.OPP Morgan Tsvangirai], who withdrew from the run-off after scores of [m9=m3 his followers] had been {e3 murdered} by [m10:ZWE.CVL party militias], said the text was too weak. [m11:ZWE.GOV Mugabe's spokesman] {e4 told} Western countries to "go hang a thousand times".
e1 m1 > m2 REQUEST requested 2008-07-01/day mode=change ctx=political_institutions
e2 m5 > m6 REQUEST requested 2008-07-01/none mode=assist ctx=diplomatic
e3 m10 > m9 ASSAULT actual 2008-07-02/none mode=targeted ctx=election,repression
e4 m11 > m1 REJECT actual 2008-07-02/none ctx=diplomatic

### BBC 2018-02-16 none
[m1:ZAF.GOV Pretoria], [m2:@KEN Nairobi] and [m3:@CIV Abidjan] are the favourites to hold the continent's first space week in 2019. [m4:? The astronomers] who run it have raised half the money. [m5=m4 They] lack a venue with a dark sky, and the president of the society, a Kenyan, joked that [m6:? she] would take [m7=m4 her colleagues] to [m9=m6 her] mother's farm. [m8:RUS.GOV Roscosmos], which has flown nobody from the region yet, will bring a capsule.

### Straits Times 2019-08-05
[m1:IND.GOV Home Minister Amit Shah] {e1 revoked} the autonomy of [m2:IND.GOV Jammu and Kashmir] on Monday after flying in [m3:IND.MIL 38,000 soldiers]. Two former chief ministers were {e2 put} under house arrest; the internet went dark. [m4:PAK.GOV Islamabad] {e3 condemned} the move and {e4 will take} the matter to [m5:UN the Security Council]. [m6:CHN.GOV Its ally in Beijing] {e5 objected} to the separation of Ladakh, parts of which [m7=m6 it] claims. [m8:IND.OPP The Congress party] was divided: [m9=m8 some of its] members {e6 applauded}.
e1 m1 > m2 COERCE actual 2019-08-05/day mode=restrict ctx=territory,political_institutions
e2 m1 > m2 COERCE actual 2019-08-05/none mode=arrest ctx=territory,repression
e3 m4 > m1 ACCUSE actual 2019-08-05/none mode=disapprove ctx=territory
e4 m4 > m1 ACCUSE planned 2019-08-05/none mode=disapprove ctx=territory
e5 m6 > m1 ACCUSE actual 2019-08-05/none mode=disapprove ctx=territory
e6 m9 > m1 SUPPORT actual 2019-08-05/none ctx=territory

### Yle 2023-11-22
[m1:FIN.GOV Finland] is {e1 closing} all but one of [m10=m1 its] crossings to [m2:RUS.GOV Russia] at the end of the week, [m3:FIN.GOV Prime Minister Petteri Orpo] announced on Wednesday. [m4=m3 The conservative leader] {e2 accused} [m5=m2 the eastern neighbour] of steering asylum seekers to the frontier on bicycles. [m6:RUS.GOV Kremlin spokesman Dmitry Peskov] {e3 called} that groundless. [m7:EST.GOV Tallinn] said [m8=m7 it] was {e4 prepared} to do likewise. [m9:FIN.GOV The ombudsman for minorities] doubts that the closure is legal.
e1 m1 > m2 COERCE planned 2023-11-24/week mode=restrict ctx=migration said=m3
e2 m4 > m5 ACCUSE actual 2023-11-22/none mode=allege ctx=migration
e3 m6 > m4 REJECT actual 2023-11-22/none ctx=migration
e4 m8 > m2 COERCE hypothetical 2023-11-22/none mode=restrict ctx=migration

### El Pais 2017-10-27
[m1:ESP.LEG The Catalan parliament] {e1 declared} independence on Friday afternoon; forty minutes later [m2:ESP.LEG the Senate] in Madrid {e2 authorised} direct rule. By evening [m3:ESP.GOV Mariano Rajoy] had {e3 sacked} [m4:ESP.GOV Carles Puigdemont] and the whole regional government and called an election for 21 December. [m5:EU European Council President Donald Tusk] said that for [m6=m5 him] nothing had changed. [m7:DEU.GOV Berlin], [m8:FRA.GOV Paris] and [m9:GBR.GOV London] {e4 refused} to recognise [m10:ESP.GOV the new republic].
e1 m1 > m3 REJECT actual 2017-10-27/day ctx=territory
e2 m2 > m1 SANCTION actual 2017-10-27/day ctx=territory,legislative
e3 m3 > m4 SANCTION actual 2017-10-27/day mode=expel ctx=territory,executive
e4 m7,m8,m9 > m10 REJECT actual 2017-10-27/none ctx=territory,diplomatic

### Daily Star 2024-08-05
[m1:BGD.GOV Sheikh Hasina] {e1 resigned} and fled to [m2:@IND India] by helicopter on Monday as [m3:BGD.CVL hundreds of thousands] {e2 marched} on Dhaka in defiance of a curfew. [m4:BGD.MIL Army chief Waker-uz-Zaman] {e3 promised} an interim government in a broadcast and {e4 asked} [m5=m3 the students] for patience. [m6=m3 They] want [m7:BGD.BUS the economist Muhammad Yunus] to lead it. [m8:BGD.CVL Crowds] {e5 ransacked} [m9=m1 her] official residence and {e6 set} fire to the museum of [m10:? her father], the country's founder.
e1 m1 > m3 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e2 m3 > m1 PROTEST actual 2024-08-05/day mode=demo ctx=executive,pro_democracy
e3 m4 > m3 AGREE planned 2024-08-05/day ctx=executive
e4 m4 > m5 REQUEST requested 2024-08-05/day mode=yield ctx=executive
e5 m8 > m9 PROTEST actual 2024-08-05/day mode=riot ctx=executive
e6 m8 > m1 PROTEST actual 2024-08-05/day mode=riot ctx=executive

### Reuters 2010-05-14
[m1:TUR.GOV Turkey's prime minister] and [m2:GRC.GOV his Greek counterpart, George Papandreou], {e1 will chair} a joint cabinet meeting in Athens on Friday, the first ever. [m3=m1 Tayyip Erdogan], who is bringing ten ministers, has {e2 proposed} that both cut [m7=m1+m2 their] arms budgets. [m4=m2 The hosts], who owe more than [m8=m2 they] can pay, {e3 like} the idea, though [m5:GRC.GOV the defence minister] {e4 would want} an end to overflights first. [m6:TUR.MIL The general staff] in Ankara was not consulted.
e1 m1 > m2 AGREE planned 2010-05-14/day ctx=diplomatic
e2 m3 > m2 AGREE actual 2010-05-14/none ctx=military
e3 m4 > m3 SUPPORT actual 2010-05-14/none ctx=military
e4 m5 > m6 REQUEST requested 2010-05-14/none mode=yield ctx=military,territory

### Jamaica Gleaner 2010-05-25
[m1:JAM.MIL Jamaican soldiers] and [m2:JAM.COP police] {e1 stormed} Tivoli Gardens on Monday in search of [m3:JAM.CRM Christopher "Dudus" Coke], wanted in [m4:@USA New York] for cocaine and guns. [m5:JAM.CRM His gunmen] had {e2 torched} a police station in Hannah Town the day before. [m6:JAM.GOV Prime Minister Bruce Golding], who represents the district, had {e3 resisted} [m7:USA.GOV the American] extradition request for nine months before {e4 yielding} last week. [m8:JAM.OPP The opposition People's National Party] {e5 says} [m9=m6 he] should go.
e1 m1,m2 > m3 COERCE actual 2010-05-24/day mode=seize ctx=crime,illegal_drugs
e2 m5 > m2 ASSAULT actual 2010-05-23/day mode=primitive ctx=crime
e3 m6 > m7 REJECT actual 2010-05-25/none mode=assist ctx=legal,illegal_drugs
e4 m6 > m7 CONCEDE actual 2010-05-18/week ctx=legal,illegal_drugs
e5 m8 > m9 REQUEST requested 2010-05-25/none mode=change ctx=executive

### Sydney Morning Herald 2023-03-14
[m1:AUS.GOV Anthony Albanese], [m2:GBR.GOV Rishi Sunak] and [m3:USA.GOV Joe Biden] {e1 presented} [m11=m1+m2+m3 their] submarine plan on a pier in San Diego on Monday. [m4:AUS.GOV Canberra] {e2 will buy} at least three boats of the Virginia class from [m5=m3 the Americans]. [m6:CHN.GOV Beijing] {e3 said} the trio was walking down a path of error and danger. [m7:AUS.ELI Paul Keating], a former Labor prime minister, {e4 denounced} it as the worst deal in history; [m8=m1 his successor] answered that [m9=m7 he] was still living in the nineties. [m10:FJI.GOV Suva], briefed by telephone, {e5 had no objection}.
e1 m1 > m2,m3 AGREE actual 2023-03-13/day ctx=military
e2 m4 > m5 COOPERATE planned 2023-03-13/none ctx=military
e3 m6 > m1,m2,m3 ACCUSE actual 2023-03-14/none mode=disapprove ctx=military
e4 m7 > m1 ACCUSE actual 2023-03-14/none mode=disapprove ctx=military
e5 m10 > m1 SUPPORT actual 2023-03-14/none ctx=military

### Africanews 2020-08-19
[m1:MLI.MIL Mutinous soldiers] who {e1 arrested} [m2:MLI.GOV President Ibrahim Boubacar Keita] at [m11=m2 his] house in Bamako forced [m3=m2 him] to announce [m10=m2 his] resignation on television shortly before midnight. "If today it pleased certain elements of [m4:MLI.MIL our armed forces] to conclude that this should end, do [m5=m2 I] really have a choice?" the 75-year-old asked. [m6:ECOWAS The regional bloc] {e2 cut} financial flows to the country. [m7=m1 The mutineers], who call themselves the National Committee for the Salvation of the People, {e3 promised} elections "within a reasonable time". [m8:MLI.OPP Imam Mahmoud Dicko], the face of the summer's protests, {e4 met} [m9=m7 them] on Wednesday.
e1 m1 > m2 COERCE actual 2020-08-18/day mode=arrest ctx=executive,pro_autocracy
e2 m6 > m7 SANCTION actual 2020-08-19/none mode=discontinue ctx=economic
e3 m7 > m6 AGREE planned 2020-08-19/none ctx=election
e4 m8 > m9 CONSULT actual 2020-08-19/day ctx=executive

### Novinite 2021-05-20
[m1:BGR.JUD Bulgarian prosecutors] have {e1 opened} an inquiry into the wiretapping of [m2:BGR.OPP thirty-two politicians] before April's vote, [m3:BGR.JUD their spokeswoman] said. The complaint came from [m4:BGR.OPP Atanas Atanasov], a retired counter-intelligence general, who {e2 suspects} [m5:BGR.SPY the State Agency for National Security]. [m6:BGR.GOV Caretaker Interior Minister Boyko Rashkov] {e3 backs} [m7=m4 him]. [m8:BGR.PTY GERB], which governed at the time, {e4 denies} that anybody was {e5 bugged}.
e1 m1 > m5 ACCUSE actual 2021-05-20/none mode=investigate ctx=intelligence,election
e2 m4 > m5 ACCUSE actual 2021-05-20/none mode=allege ctx=intelligence,election
e3 m6 > m7 SUPPORT actual 2021-05-20/none ctx=intelligence
e4 m8 > m4 REJECT actual 2021-05-20/none ctx=intelligence
e5 m5 > m2 COERCE denied 2021-05-20/none ctx=intelligence,election

### Gulf Times 2012-10-24
[m1:QAT.GOV The emir of Qatar] {e1 drove} into [m2:HAMAS.GOV Gaza] from [m3:@EGY Egypt] on Tuesday, the first head of state to do so since the blockade. [m4:HAMAS.GOV Ismail Haniyeh] {e2 thanked} [m5=m1 his guest], who has {e3 set} aside 400 million dollars for flats and roads. [m6:FATAH.PTY Fatah] {e4 complained} that the trip would deepen the division between the two Palestinian territories. [m7:ISR.GOV Israel's foreign ministry] {e5 accused} [m8=m1 the sheikh] of throwing peace under a bus.
e1 m1 > m2 CONSULT actual 2012-10-23/day mode=visit ctx=diplomatic
e2 m4 > m5 SUPPORT actual 2012-10-23/day ctx=economic
e3 m1 > m2 AGREE planned 2012-10-23/none ctx=economic
e4 m6 > m1 ACCUSE actual 2012-10-24/none mode=disapprove ctx=diplomatic
e5 m7 > m8 ACCUSE actual 2012-10-24/none mode=disapprove ctx=diplomatic

### Ulaanbaatar Post 2022-12-06
[m1:MNG.CVL Protesters] angry about stolen coal {e1 tried} to force [m7=m1 their] way into the Government Palace on Monday in minus 21 degrees. [m2:MNG.GOV Cabinet Secretary Dashzegve Amarbayasgalan] came out to {e2 speak} with [m3=m1 them] and was booed. [m4=m2 He] {e3 agreed} to name the officials who had sold six million tonnes of the fuel to [m5:@CHN buyers across the border] off the books. A proposal to {e4 declare} an emergency was discussed and dropped by [m6:MNG.GOV the cabinet].
e1 m1 > m2 PROTEST actual 2022-12-05/day mode=riot ctx=corruption,natural_resource
e2 m2 > m3 CONSULT actual 2022-12-05/day ctx=corruption
e3 m4 > m1 CONCEDE actual 2022-12-05/day ctx=corruption
e4 m6 > m1 COERCE denied 2022-12-05/none mode=martial-law ctx=executive

### Irish Times 2005-07-29
[m1:IRA.REB The Provisional IRA] on Thursday {e1 ordered} [m9=m1 its] units to dump arms. [m2:GBR.GOV Tony Blair] {e2 welcomed} a step of unparalleled magnitude, while [m3:GBR.PTY Ian Paisley] {e3 scorned} it: [m4=m1 they] had {e4 failed} to let a photograph be taken, [m5=m3 the 79-year-old preacher] said. [m6:IICD General John de Chastelain], the Canadian who heads the decommissioning body, {e5 will inspect} the bunkers in September. [m7:IRL.GOV The Taoiseach] {e6 rang} [m8=m6 him] that night.
e1 m1 > m2 CONCEDE actual 2005-07-28/day ctx=terrorism
e2 m2 > m1 SUPPORT actual 2005-07-28/none ctx=terrorism
e3 m3 > m1 ACCUSE actual 2005-07-28/none mode=disapprove ctx=terrorism
e4 m4 > m3 REJECT actual 2005-07-28/none mode=yield ctx=terrorism said=m5
e5 m6 > m1 CONSULT planned 2005-09-01/month ctx=terrorism
e6 m7 > m8 CONSULT actual 2005-07-28/day mode=phone ctx=terrorism
