### Reuters 2024-02-20
[m1:BRA.GOV Brazil] {e1 recalled} [m13=m1 its] ambassador from [m2:ISR.GOV Israel] on Monday, hours after [m3:BRA.GOV President Luiz Inacio Lula da Silva] was {e2 declared} persona non grata there. [m4=m3 The leftist leader] had {e3 compared} the war in Gaza to the Holocaust. [m5:ISR.GOV Foreign Minister Israel Katz] {e4 reprimanded} [m6:BRA.GOV the envoy], Frederico Meyer, at a memorial in Jerusalem and told [m7=m6 him] the remark was a serious antisemitic attack. [m8=m3 The president's] wife said [m9=m3 he] had been speaking of the government, not of Jews. [m10=m3 He] {e5 will not apologise}, an aide said. [m11:COL.GOV Gustavo Petro] {e6 expressed} solidarity with [m12=m3 him].
e1 m1 > m2 SANCTION actual 2024-02-19/day mode=withdraw ctx=diplomatic
e2 m2 > m3 SANCTION actual 2024-02-19/day mode=expel ctx=diplomatic
e3 m4 > m2 ACCUSE actual 2024-02-18/day mode=disapprove ctx=human_rights,military
e4 m5 > m6 ACCUSE actual 2024-02-19/day mode=disapprove ctx=diplomatic
e5 m10 > m2 REJECT planned 2024-02-20/none mode=yield ctx=diplomatic
e6 m11 > m12 SUPPORT actual 2024-02-20/none ctx=diplomatic

### AFP 2019-02-24
[m1:NGA.GOV Nigeria's electoral body] announced the first results on Sunday, eight days later than planned. [m2:NGA.GOV Muhammadu Buhari] leads in Ekiti. [m3:NGA.OPP The main opposition party] {e1 demanded} that the count be stopped, alleging that [m4:NGA.MIL soldiers] had {e2 seized} ballot papers in Rivers. [m5=m4 The army] {e3 said} six of the men killed in Abonnema on Saturday had been shooting at [m6=m5 its] patrol. [m7=m3 The party's] candidate, [m8:NGA.OPP Atiku Abubakar], a customs officer turned tycoon, {e4 urged} [m9=m3 his supporters] to stay calm. [m10:COMMONWEALTH The Commonwealth's] observers {e5 commended} the patience of [m11:NGA.CVL voters].
e1 m3 > m1 REQUEST requested 2019-02-24/none mode=yield ctx=election
e2 m4 > m3 COERCE actual 2019-02-23/none mode=seize ctx=election said=m3
e3 m5 > m3 REJECT actual 2019-02-24/none ctx=election
e4 m8 > m9 REQUEST requested 2019-02-24/none mode=yield ctx=election
e5 m10 > m11 SUPPORT actual 2019-02-24/none ctx=election

### Kyodo 2010-09-24
[m1:JPN.JUD Prosecutors in Naha] {e1 released} [m2:CHN.AGR the captain of a Chinese trawler] on Friday, two weeks after [m3=m2 his] boat collided with [m4:JPN.MIL two patrol vessels] near the Senkakus. [m5:CHN.GOV Wen Jiabao] had {e2 threatened} further steps if [m6=m2 the 41-year-old] was not set free. [m7=m5 His] government {e3 cut} off ministerial contacts and, traders say, shipments of rare earths. [m8:JPN.GOV Chief Cabinet Secretary Yoshito Sengoku] {e4 denied} that the prosecutors had been told what to do. [m9:JPN.OPP Shinzo Abe] {e5 called} it an extremely foolish decision. Four employees of [m10:JPN.BUS Fujita], a builder, are still being {e6 held} in Hebei.
e1 m1 > m2 RETREAT actual 2010-09-24/day mode=release ctx=territory,legal
e2 m5 > m8 THREATEN threatened 2010-09-21/none ctx=territory
e3 m7 > m8 SANCTION actual 2010-09-19/none mode=discontinue ctx=diplomatic,territory
e4 m8 > m9 REJECT actual 2010-09-24/none ctx=legal
e5 m9 > m8 ACCUSE actual 2010-09-24/none mode=disapprove ctx=territory
e6 m7 > m10 COERCE actual 2010-09-24/none mode=arrest ctx=territory

### Irish Times 2021-01-29
For four hours on Friday [m1:EU the European Commission] had {e1 triggered} an emergency clause of the Brexit treaty to control exports of vaccines into [m2:GBR.GOV Northern Ireland]. [m3=m1 It] told nobody beforehand, not even [m4:IRL.GOV Micheal Martin], who {e2 rang} [m5:EU Ursula von der Leyen] to say so. [m6:GBR.PTY Arlene Foster] {e3 called} the step an act of hostility. Shortly before midnight [m7=m1 Brussels] {e4 took} it back. [m8=m5 The former German defence minister] {e5 assured} [m9:GBR.GOV Boris Johnson] that deliveries to [m10=m9 his] country {e6 would not be stopped}. [m11:WHO The World Health Organization] warned of a race in which all lose.
e1 m1 > m2 COERCE actual 2021-01-29/day mode=restrict ctx=health,economic
e2 m4 > m5 CONSULT actual 2021-01-29/day mode=phone ctx=health
e3 m6 > m1 ACCUSE actual 2021-01-29/day mode=disapprove ctx=health
e4 m7 > m2 CONCEDE actual 2021-01-29/day ctx=health,economic
e5 m8 > m9 AGREE planned 2021-01-29/day ctx=health
e6 m1 > m10 COERCE denied 2021-01-29/none mode=restrict ctx=health said=m8

### Vanguard 2021-02-17
[m1:NGA.CRM Gunmen] in military uniform {e1 abducted} [m2:NGA.EDU twenty-seven pupils] from the science college at Kagara early on Wednesday. [m3=m2 One of them], a boy, was {e2 shot} dead. [m4:NGA.GOV Governor Abubakar Sani Bello] {e3 closed} all boarding schools in four districts. [m5:NGA.REL Sheikh Ahmad Gumi], a cleric from Kaduna who meets bandits in the forest, {e4 offered} [m6=m4 him] [m13=m5 his] services. [m7:NGA.GOV The information minister] {e5 rejected} any talk of ransom; [m8:NGA.CVL the parents], [m9=m7 he] said, should trust [m10:NGA.MIL the air force]. [m11=m8 They] {e6 asked} [m12=m5 the preacher] to go all the same.
e1 m1 > m2 ASSAULT actual 2021-02-17/day mode=abduct ctx=crime
e2 m1 > m3 ASSAULT actual 2021-02-17/day mode=firearms ctx=crime
e3 m4 > m2 COERCE actual 2021-02-17/none mode=restrict ctx=crime
e4 m5 > m6 AGREE actual 2021-02-17/none ctx=crime
e5 m7 > m1 REJECT actual 2021-02-17/none mode=yield ctx=crime
e6 m11 > m12 REQUEST requested 2021-02-17/none mode=assist ctx=crime

### El Comercio 2000-11-20
[m1:PER.GOV Alberto Fujimori] {e1 sent} [m11=m1 his] resignation by fax from a hotel in [m2:@JPN Tokyo]. [m3:PER.LEG Congress] {e2 refused} to accept it and on Tuesday will {e3 declare} [m5=m1 him] morally unfit instead. [m6:PER.SPY Vladimiro Montesinos], the spy chief whose videos brought down the regime, is at large. [m7:JPN.GOV The host government] {e5 says} [m8=m1 the son of emigrants] may stay as long as [m10=m1 he] likes. [m9:PER.LEG Valentin Paniagua], a constitutional lawyer who heads the chamber, is likely to take over until elections in April.
e1 m1 > m3 RETREAT actual 2000-11-20/day mode=resign ctx=executive
e2 m3 > m1 REJECT actual 2000-11-20/none ctx=executive,legislative
e3 m3 > m5 SANCTION planned 2000-11-21/day mode=expel ctx=executive,legislative
e5 m7 > m8 AGREE actual 2000-11-20/none ctx=asylum

### The Age 2023-11-10
[m1:AUS.GOV Australia] {e1 will offer} [m2:TUV.CVL the eleven thousand people of Tuvalu] a home as the sea rises, [m3:AUS.GOV Anthony Albanese] said on Friday in Rarotonga. [m4:TUV.GOV Kausea Natano], [m5=m3 his] partner in the treaty, had {e2 asked} for it. Up to 280 a year may come. In return [m6=m4 the atoll state] {e3 needs} the consent of [m7=m1 its protector] before signing a security deal with anybody else. [m8:TUV.OPP Enele Sopoaga], a former prime minister, {e4 would throw} the pact out if elected: sovereignty, [m9=m8 he] said, had been {e5 sold}. [m10:TWN.GOV Taipei], which keeps an embassy in Funafuti, {e6 approved}.
e1 m1 > m2 AGREE planned 2023-11-10/day ctx=migration,environment
e2 m4 > m3 REQUEST requested 2023-11-10/none mode=assist ctx=migration,environment
e4 m8 > m1 REJECT hypothetical 2023-11-10/none ctx=military,diplomatic
e6 m10 > m1 SUPPORT actual 2023-11-10/none ctx=diplomatic
e3 m6 > m7 CONCEDE actual 2023-11-10/day ctx=military
e5 m9 > m4 ACCUSE actual 2023-11-10/none mode=allege ctx=territory

### Sahara Reporters 2024-08-06
[m1:NGA.CVL Protesters] in Kano carried Russian flags on Monday, and [m2:NGA.SPY the state security service] {e1 arrested} [m12:NGA.CVL the tailors] who had sewn them. [m4:NGA.GOV Bola Tinubu] {e2 appealed} on Sunday for an end to the demonstrations against hunger. "[m5=m4 I] have heard [m6=m1 you] loud and clear," the president {e3 said}, without restoring the subsidy. [m7:AMNESTY Amnesty] speaks of thirteen dead; [m8:NGA.COP the police chief], Kayode Egbetokun, {e4 admits} to seven. [m9:RUS.GOV The embassy] in Abuja {e5 denied} any part. [m10:NER.GOV Niamey] was {e6 suspected} by [m11:NGA.MIL a general].
e1 m2 > m12 COERCE actual 2024-08-05/none mode=arrest ctx=rights_freedoms
e2 m4 > m1 REQUEST requested 2024-08-04/day mode=yield ctx=economic
e5 m9 > m2 REJECT actual 2024-08-06/none ctx=diplomatic
e6 m11 > m10 ACCUSE actual 2024-08-06/none mode=allege ctx=diplomatic
e4 m8 > m7 REJECT actual 2024-08-06/none ctx=repression
e3 m5 > m6 CONCEDE actual 2024-08-04/day ctx=economic

### Nepali Week 2001-08-14 none
The Sherpas who carried the piano to Namche want it tuned. [m2:NPL.BUS The lodge owner], whose [m3:? wife] plays, has written to [m4:AUT.BUS a firm] in [m5:@AUT Vienna]. [m6=m4 It] answered that no tuner of [m7=m4 theirs] would go above two thousand metres. [m8:NPL.GOV The district officer] whistles. [m9:GBR.GOV The British ambassador], a cellist, suggested [m10=m9 her] husband.

### Miami Herald 2004-02-29
[m1:HTI.REB The rebels] {e1 took} Cap-Haitien a week ago and were {e2 promising} to be in the capital by the twenty-ninth, [m2:HTI.REB Guy Philippe's] birthday. Before dawn that day, [m3:HTI.GOV Jean-Bertrand Aristide] {e3 signed} a letter and boarded a plane chartered by [m4:USA.GOV Washington]. [m5=m1 They] drove in on Monday, waving. [m6:HTI.JUD Boniface Alexandre], chief of the Supreme Court, was sworn in and {e4 asked} [m7:UN the United Nations] for troops; [m8:UNSC the council] {e5 agreed} the same evening. [m9:CARICOM The Caribbean community], whose plan for sharing power [m10:HTI.OPP the opposition] had {e6 rebuffed}, felt deceived.
e1 m1 > m3 ASSAULT actual 2004-02-22/day ctx=military
e2 m1 > m3 THREATEN threatened 2004-02-25/week mode=violence ctx=military
e3 m3 > m1 RETREAT actual 2004-02-29/day mode=resign ctx=executive
e4 m6 > m7 REQUEST requested 2004-02-29/day mode=assist ctx=peacekeeping
e5 m8 > m6 AGREE actual 2004-02-29/day ctx=peacekeeping
e6 m10 > m9 REJECT actual 2004-02-24/week mode=yield ctx=executive
