### Fiji Times 2006-12-06 article
= [m1:RFMF.REB Commander] {e1 takes over}; [m2:FJI.GOV PM] {e2 refuses} to go
~byline By VERENAISI RAICOLA and ROBERT MATAU
~page_control Wednesday, December 06, 2006 | Letters | Sports | Classifieds
[m3:RFMF.REB The Republic of Fiji Military Forces (RFMF)] yesterday {e3 seized control} of [m4=m56 the country] and confined [m5=m2 Prime Minister Laisenia Qarase] to [m6=m2 his] home in [m7:@FJI Suva], the fourth time in two decades that guns and not ballots have changed a government in [m8:@FJI Fiji].
"<<q1 As of six o'clock this evening, [m9=m3 the military] has taken over. [m10=m1 I] have {e4 dismissed} [m11=m2 the Prime Minister]. [m12=m1 We] trust that [m13:FJI.GOV the new President] will be sworn back in next week>>," [m14=m1 Commodore Voreqe Bainimarama], who leads [m15=m3 the RFMF], said at Queen Elizabeth Barracks. [m16=m1 He] has put [m17:FJI.GOV a military doctor, Jona Senilagakali], in charge for now.
[m18=m2 Mr Qarase], reached by telephone before [m19=m2 his] line went dead, said [m20=m2 he] {e5 would not resign}. "<<q2 If [m21=m1 they] want [m22=m2 me] out [m23=m1 they] will have to carry [m24=m2 me]. [m25=m2 I] was elected by [m26:FJI.CVL the people] in May>>," [m27=m2 the Prime Minister] said. [m28:FJI.PTY His SDL party] has 36 of the 71 seats.
[m29=m1 The commander's] quarrel with [m30=m2 the Government] is old. [m31=m1 He] wanted [m32:FJI.GOV Cabinet] to drop a bill that offered {e6 amnesty} to [m33:FJI.REB those jailed for the coup of 2000], when [m34:FJI.REB George Speight's men] held [m35:FJI.GOV Mahendra Chaudhry] and [m36=m35 his] ministers {e7 hostage} for 56 days. Three weeks ago [m37:FJI.COP the police], headed by [m38:AUS.COP Andrew Hughes], an Australian, opened an {e8 investigation} of [m39=m1 him] for sedition; [m40=m38 Mr Hughes] has since gone on leave in [m41:@AUS Cairns].
[m42:FJI.GOV Ratu Josefa Iloilo, the President], first {e9 condemned} the action, through [m43=m42 his] secretary, and was then said to have dissolved [m44:FJI.LEG Parliament]. Which of the two is true nobody at Government House would say.
In [m45:@NZL Wellington], [m46:NZL.GOV Prime Minister Helen Clark] {e10 suspended} defence links, {e11 banned} officers and their families from [m47:@NZL New Zealand] and {e12 did not rule out} measures against trade. [m48:AUS.GOV Her Australian colleague, John Howard], {e13 turned down} a last {e14 request} from [m49=m2 Mr Qarase] for troops. "<<q3 The possibility of [m50:AUS.MIL Australian] and [m51:FJI.MIL Fijian soldiers] firing on each other in the streets of [m52:@FJI Suva] was not one that [m53=m48 I] could contemplate>>," [m54=m48 he] said.
[m55:COMMONWEALTH Commonwealth Secretary-General Don McKinnon] expects [m56:FJI.GOV Fiji] to be {e15 suspended} from [m57:COMMONWEALTH the councils of the 53-nation body] on Friday.
[m58:FJI.REL Reverend Tuikilakila Waqairatu], president of [m59:FJI.REL the Assembly of Christian Churches], {e16 called it} the work of darkness.
[m60:#FT The Fiji Times] did not publish a printed edition last night: [m61:RFMF.REB soldiers] had {e17 come to the newsroom} and told [m62:FJI.JRN editors] there would be no "<<q4 propaganda>>" for the ousted side.
e1 m1 > m2 COERCE actual 2006-12-05/day mode=seize ctx=pro_autocracy,military again
e2 m2 > m1 REJECT actual 2006-12-05/none ctx=executive again
e3 m3 > m5 COERCE actual 2006-12-05/day mode=seize ctx=pro_autocracy,military
e4 m10 > m11 COERCE actual 2006-12-05/day mode=seize ctx=pro_autocracy,executive again
e5 m20 > m21 REJECT actual 2006-12-05/none ctx=executive
e6 m30 > m33 CONCEDE hypothetical 2006-12-06/none ctx=legal bg
e7 m34 > m36 ASSAULT actual 2000-05-01/month mode=abduct bg
e8 m37 > m39 ACCUSE actual 2006-11-15/week mode=investigate ctx=legal,military bg
e9 m43 > m39 ACCUSE actual 2006-12-05/day mode=disapprove ctx=pro_autocracy
e10 m46 > m15 SANCTION actual 2006-12-05/day mode=discontinue ctx=military,pro_democracy
e11 m46 > m15 SANCTION actual 2006-12-05/day mode=restrict ctx=pro_democracy
e12 m46 > m15 SANCTION hypothetical 2006-12-05/day mode=restrict ctx=economic
e13 m48 > m49 REJECT actual 2006-12-05/none mode=assist ctx=military
e14 m49 > m48 REQUEST requested 2006-12-05/none mode=assist ctx=military
e15 m57 > m56 SANCTION planned 2006-12-08/day mode=discontinue ctx=pro_democracy
e16 m58 > m15 ACCUSE actual 2006-12-06/none mode=disapprove ctx=religion_ethnicity
e17 m61 > m62 COERCE actual 2006-12-05/day mode=censor ctx=rights_freedoms
q1 m14 direct cue=said
q2 m27 direct
q3 m54 direct cue=said
q4 m61 mixed cue=told
rel m1 leads m3
rel m38 leads m37
rel m58 leads m59
rel m56 member_of m57

### The Straits Times 2018-06-01 article
= [m1:CAN.GOV Allies] {e1 hit back} after [m2:USA.GOV US] ends steel truce
~byline Nirmal Ghosh, US Bureau Chief in Washington
~share PUBLISHED JUN 1, 2018, 5:00 AM SGT
[m3:@USA WASHINGTON] - [m4=m2 The Trump administration] on Thursday {e2 imposed} tariffs of 25 per cent on steel and 10 per cent on aluminium from [m5=m1 Canada], [m6:MEX.GOV Mexico] and [m7:EU the European Union], letting lapse at midnight an exemption that had been extended twice in the hope of concessions.
[m8:USA.GOV Commerce Secretary Wilbur Ross], who telephoned the news to reporters from Air Force Two, said <<q1 the talks with [m9=m7 Brussels] had made some progress but not enough>>. Of those with [m10=m1 Ottawa] and [m11=m6 Mexico City] on a new Nafta [m12=m8 he] said that they were "<<q2 taking longer than [m13=m2 we] had hoped>>".
None of [m14=m1+m6+m7 the three] took it lying down. [m15:CAN.GOV Canadian Prime Minister Justin Trudeau] {e3 announced} duties on C$16.6 billion of [m16=m2 American] goods, from whiskey to toilet paper, as of July 1. "<<q3 That [m17=m1 Canada] could be considered a national security threat to [m18=m2 the United States] is inconceivable. [m19:CAN.MIL Our soldiers] who fought and died alongside [m20=m19 their] comrades-in-arms would not understand>>," said [m21=m15 Mr Trudeau], whose [m22:CAN.GOV country] is in [m23:NATO Nato] as well as in [m24:G7 the Group of Seven].
[m25=m15 He] disclosed that [m26:USA.GOV Vice-President Mike Pence] had {e4 demanded} on Tuesday that any Nafta expire after five years unless renewed, and that [m27=m15 he] had therefore {e5 refused} to come to [m28:@USA Washington].
[m29:MEX.GOV Mexico's Economy Minister, Ildefonso Guajardo], {e6 retaliated} within hours against pork bellies, apples and flat steel.
"<<q4 This is protectionism, pure and simple>>," said [m30:EU European Commission President Jean-Claude Juncker]. [m31=m7 The EU] will {e7 file a complaint} with [m32:WTO the World Trade Organisation] today and has {e8 readied} a list worth €2.8 billion which starts with bourbon and Harleys. [m33:DEU.GOV Germany's Peter Altmaier] {e9 proposed} that [m34=m7 the Europeans], [m35=m1 Canada] and [m36=m6 Mexico] act in concert; in [m37:@FRA Paris], [m38:FRA.GOV President Emmanuel Macron] {e10 called} [m39:USA.GOV Mr Donald Trump's] step illegal and a mistake, and told [m40=m39 him] so by {e11 phone}.
[m41=m7 Brussels] had offered to {e12 discuss} lower car duties, but only if the metal tariffs were dropped for good.
[m42:JPN.GOV Japan], a security ally which was never exempted, {e13 warned} of chaos in the trading system. Steelmakers in [m43:@KOR South Korea] live with a quota that [m44:KOR.GOV Seoul] {e14 accepted} in March, and [m45:BRA.GOV Brazil] is said to have settled for one too.
At home, [m46:USA.LEG House Speaker Paul Ryan], the most senior Republican on the Hill, {e15 disagreed} in a two-line statement. [m47:USA.LAB The United Steelworkers], whose president is [m48:USA.LAB Mr Leo Gerard], {e16 objected} only to the inclusion of [m49=m1 Canada], where [m50=m47 it] has many members.
The dollar hardly moved.
e1 m1,m6 > m2 SANCTION actual 2018-05-31/day mode=restrict ctx=economic again
e2 m4 > m5,m6,m7 SANCTION actual 2018-05-31/day mode=restrict ctx=economic
e3 m15 > m16 SANCTION planned 2018-07-01/day mode=restrict ctx=economic
e4 m26 > m25 REQUEST requested 2018-05-29/day mode=change ctx=economic
e5 m27 > m26 REJECT actual 2018-05-29/none mode=meet ctx=economic
e6 m29 > m18 SANCTION actual 2018-05-31/day mode=restrict ctx=economic
e7 m31 > m18 ACCUSE planned 2018-06-01/day ctx=economic,legal
e8 m31 > m18 SANCTION planned 2018-06-20/none mode=restrict ctx=economic
e9 m33 > m35,m36 AGREE planned 2018-06-01/none ctx=economic
e10 m38 > m39 ACCUSE actual 2018-05-31/day mode=disapprove ctx=economic
e11 m38 > m40 CONSULT actual 2018-05-31/day mode=phone ctx=economic
e12 m41 > m18 AGREE hypothetical 2018-06-01/none ctx=economic
e13 m42 > m18 ACCUSE actual 2018-06-01/none mode=disapprove ctx=economic
e14 m44 > m18 CONCEDE actual 2018-03-01/month ctx=economic bg
e15 m46 > m40 ACCUSE actual 2018-05-31/none mode=disapprove ctx=economic
e16 m50 > m18 ACCUSE actual 2018-06-01/none mode=disapprove ctx=economic
q1 m12 indirect cue=said
q2 m12 mixed cue=said
q3 m21 direct cue=said
q4 m30 direct
rel m22 member_of m23
rel m22 member_of m24
rel m48 leads m47

### The Jakarta Post 2024-08-23 article
= [m1:IDN.LEG House] {e1 backs down} after day of rage, [m2:IDN.COP police] release most detainees
~byline Yerica Lai, Nina A. Loasana and Dio Suhenda
~date_line The Jakarta Post, Jakarta, Bandung, Semarang
[m3=m1 The House of Representatives] has {e2 dropped} [m4=m1 its] attempt to rewrite the Regional Elections Law, [m5:IDN.LEG House Deputy Speaker Sufmi Dasco Ahmad] said on Thursday evening, after [m6:IDN.CVL tens of thousands of people] had {e3 besieged} the compound in [m7:@IDN Senayan] and pulled down two of its gates.
"<<q1 The revision is cancelled. At the registration on August 27, what applies is [m8:IDN.JUD the Constitutional Court's] ruling>>," [m9=m5 Dasco], who is also executive chairman of [m10:IDN.PTY the Gerindra Party], told reporters on the instant messenger that had carried the call to march.
On Tuesday [m11=m8 the Court] had lowered the threshold for parties to nominate candidates and confirmed that a governor must be 30 years old when nominated, which shut the door on [m12:IDN.PTY Kaesang Pangarep], 29, [m13=m39 the president's] youngest son, who leads [m14:IDN.PTY the Indonesian Solidarity Party (PSI)]. Within a day [m15:IDN.LEG the legislative body], in a hearing of barely seven hours, {e4 brushed both rulings aside}. Only [m16:IDN.PTY the Indonesian Democratic Party of Struggle (PDI-P)] {e5 voted no}.
[m17:IDN.PTY Golkar], whose new chairman is [m18:IDN.GOV Energy Minister Bahlil Lahadalia], and nine other parties in the camp of [m19:IDN.GOV president-elect Prabowo Subianto] had wanted to leave [m20:IDN.ELI former Jakarta governor Anies Baswedan] without a vehicle.
[m21:IDN.COP Riot police] {e6 used tear gas} and canes. In [m22:@IDN Semarang] [m23:IDN.EDU 33 students] ended up in hospital; in [m24:@IDN Jakarta] more than 150 people were {e7 held}, [m25:IDN.CVL the Jakarta Legal Aid Institute] said on Friday. [m26:IDN.COP Sr. Comr. Ade Ary Syam Indradi] of [m27:IDN.COP the Jakarta Police] counted 301, all but a handful of whom have been {e8 sent home}.
[m28:IDN.CVL Those detained] included [m29:IDN.CVL Delpedro Marhaen], director of [m30:IDN.NGO Lokataru]. "<<q2 [m31=m28 We] were asked who paid [m32=m28 us]. [m33=m29 I] said [m34:IDN.LEG the lawmakers] did, with [m35=m34 their] work>>," [m36=m29 he] said on the steps of the police station.
[m37:IDN.GOV The National Commission on Human Rights (Komnas HAM)] has {e9 urged} [m38=m2 the force] to free the rest.
[m39:IDN.GOV President Joko "Jokowi" Widodo] {e10 said [m40=m39 he] respected} the authority of each institution. [m41=m6 Protesters], some with a guillotine of cardboard, {e11 accuse} [m42=m39 him] of building a dynasty: [m43:IDN.GOV his eldest, Gibran Rakabuming Raka], becomes vice president in October thanks to a ruling by [m44=m8 the Court] when [m45=m8 it] was headed by [m46:IDN.JUD his uncle Anwar Usman].
[m47:IDN.GOV The General Elections Commission (KPU)] {e12 promised} to follow [m48=m8 the Court]. [m49:IDN.EDU Students at the University of Indonesia] nevertheless said [m50=m49 they] might {e13 return} should the rule, which [m51=m47 the KPU] must first consult [m52=m1 the House] about, contain a single surprise.
e1 m1 > m6 CONCEDE actual 2024-08-22/day ctx=election,legislative again
e2 m4 > m6 CONCEDE actual 2024-08-22/day ctx=election,legislative
e3 m6 > m4 PROTEST actual 2024-08-22/day mode=demo ctx=election,legislative
e4 m15 > m11 REJECT actual 2024-08-21/day ctx=election,legislative
e5 m16 > m15 REJECT actual 2024-08-21/none ctx=election,legislative
e6 m21 > m6 ASSAULT actual 2024-08-22/day mode=crowd-control ctx=repression,election
e7 m2 > m28 COERCE actual 2024-08-22/day mode=arrest ctx=repression,rights_freedoms
e8 m2 > m28 RETREAT actual 2024-08-23/day mode=release ctx=legal
e9 m37 > m38 REQUEST requested 2024-08-23/none mode=release ctx=human_rights
e10 m39 > m44 SUPPORT actual 2024-08-21/none ctx=legal
e11 m41 > m42 ACCUSE actual 2024-08-23/none mode=allege ctx=corruption,election
e12 m47 > m41 AGREE planned 2024-08-23/day ctx=election
e13 m50 > m52 PROTEST hypothetical 2024-08-23/none mode=demo ctx=election
q1 m9 direct cue=told
q2 m36 direct
rel m12 leads m14
rel m18 leads m17
rel m29 leads m30

### Xinhua 2011-12-15 none article
= Feature: In [m1:@ETH Addis Ababa], a light rail is still a line on paper
~date_line English.news.cn 2011-12-15 09:12:44
~byline by Hou Lijun
[m2:@ETH ADDIS ABABA], Dec. 15 ([m3:#Xinhua Xinhua]) -- Every morning at six, [m4:? Girma Tadesse] stands in the queue for the blue-and-white minibuses at [m5:@ETH Megenagna], and every morning [m6=m4 he] counts the people in front of [m7=m4 him].
"<<q1 One hundred and twelve today. On the day the train comes [m8=m4 I] will count only the minutes>>," [m9=m4 the 34-year-old accountant] said.
The train is to come in 2015. [m10:CHN.BUS China Railway Engineering Corporation] engineers have been walking the 34 km route since September with theodolites and umbrellas, followed by children who want to look through the instruments.
[m11:ETH.GOV The Ethiopian Railways Corporation], a public body under [m12:ETH.GOV the Ministry of Transport], puts the price at 475 million U.S. dollars. [m13:ETH.GOV Its director general, Getachew Betru], is an engineer, too; on [m14=m13 his] desk lies a piece of the old French rail of 1917, which serves as a paperweight.
"<<q2 Steel is patient. People are not>>," [m15=m13 he] said.
More than 3 million people live in the city, which is the seat of [m16:AU the African Union] and has altogether 97 embassies. The new headquarters of the continental body, 20 storeys high, is nearly finished, and on [m17=m16 its] top floor Chinese and Ethiopian electricians were testing the lifts on Wednesday. Its inauguration is expected late next month.
[m18:? Ato Mesfin], who drives one of the minibuses, is not afraid of the competition. There will always be someone who lives where no rail goes, [m19=m18 he] believes.
At Megenagna, the queue has grown to one hundred and thirty. [m20=m4 Girma] gets the last seat, next to a woman with two hens.
q1 m9 direct cue=said
q2 m15 direct
