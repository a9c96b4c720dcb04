### La Prensa Gráfica English 2024-04-03 article
= [m1:GTM.JUD Prosecutors] raid [m2:GTM.GOV ministry] again; [m3:GTM.GOV Arévalo] calls it theater
~byline By Lucía Barrientos
~date_line April 3, 2024
[m4:@GTM GUATEMALA CITY] – Agents with search warrants spent nine hours on Tuesday inside the Education Ministry, the second time in a month that offices of the three-month-old government have been {e1 gone through} by order of [m5:GTM.JUD Attorney General Consuelo Porras].
[m6=m5 She] has been at odds with [m7:GTM.GOV President Bernardo Arévalo] since before he was sworn in. Last year, her office {e2 asked} a judge to annul the registration of [m8:GTM.PTY Movimiento Semilla], the president's party, and agents {e3 carried off} ballot boxes while [m9:GTM.JUD a magistrate] wept on camera.
This time the target is a contract with the teachers' union, signed under [m10:GTM.ELI former president Alejandro Giammattei]. The union's boss, [m11:GTM.LAB Joviel Acevedo], {e4 said} that [m12=m3 the administration] wanted to starve [m13:GTM.LAB the STEG] into submission.
"<<q1 They take away [m14=m13 our] offices, then they take away the paper that says [m15=m13 we] had offices>>," said [m16=m11 Acevedo].
[m17=m3 The president] answered in the evening. "<<q2 It is theater, and badly rehearsed>>," [m18=m17 he] told reporters at [m19:@GTM the National Palace].
He {e5 renewed} [m20=m17 his] call on [m21=m5 Porras] to step down and {e6 will send} Congress a bill that lets a president dismiss her. Semilla has 23 of 160 seats and no caucus rights, since [m22:GTM.JUD the Constitutional Court] {e7 upheld} its suspension.
The idea found an unlikely friend. [m23:GTM.OPP Congressman Samuel Pérez's] old foe [m24:GTM.OPP Sandra Torres], who heads [m25:GTM.OPP the UNE], {e8 said} her bench might vote for it, if the text is not "a suit cut for one person".
[m26:GTM.CVL The 48 Cantons of Totonicapán], whose roadblocks {e9 brought} the country to a halt for three weeks in October, {e10 warned} they could come down to the highway again. Their president then, [m27:GTM.CVL Luis Pacheco], now works for the government as a deputy minister.
The [m28:USA.GOV United States] {e11 revoked} Porras' visa in 2022. [m29:EU The European Union] {e12 added} [m30=m5 her] to its blacklist in February along with four colleagues. Her spokesman, [m31:GTM.JUD Moisés Ortiz], {e13 brushed aside} both as meddling by "<<q3 people who don't vote here>>".
e1 m5 > m2 COERCE actual 2024-04-02/day ctx=legal,political_institutions
e2 m5 > m8 REQUEST requested 2023-01-01/year mode=change ctx=legal,election bg
e3 m1 > m9 COERCE actual 2023-01-01/year mode=seize ctx=election,pro_autocracy bg
e4 m11 > m12 ACCUSE actual 2024-04-03/none mode=allege ctx=economic
e5 m17 > m21 REQUEST requested 2024-04-02/day mode=yield ctx=legal
e6 m17 > m5 SANCTION planned 2024-04-02/none ctx=legal,legislative
e7 m22 > m8 SANCTION actual 2024-04-03/none mode=discontinue ctx=legal,legislative bg
e8 m24 > m17 AGREE hypothetical 2024-04-03/none ctx=legislative
e9 m26 > m5 PROTEST actual 2023-10-01/month mode=obstruct ctx=pro_democracy bg
e10 m26 > m5 THREATEN threatened 2024-04-03/none ctx=pro_democracy
e11 m28 > m30 SANCTION actual 2022-01-01/year ctx=diplomatic,corruption bg
e12 m29 > m30 SANCTION actual 2024-02-01/month ctx=diplomatic bg
e13 m31 > m28,m29 REJECT actual 2024-04-03/none ctx=diplomatic
q1 m16 direct cue=said
q2 m18 direct cue=told
q3 m31 mixed cue=brushed aside
rel m11 leads m13
rel m24 leads m25

### Folha English 2005-08-17 article
= [m1:BRA.PTY Party] treasurer {e1 expelled}; [m2:BRA.GOV Lula] {e2 apologizes} on TV
~byline FROM THE BRASÍLIA BUREAU
~date_line 08/17/2005
The year's worst scandal has cost [m3:BRA.PTY the Workers' Party (PT)] its second official. Meeting behind closed doors in [m4:@BRA São Paulo], the party's ethics council {e3 threw out} [m5:BRA.PTY Delúbio Soares], who as treasurer ran the slush fund from which allied deputies were allegedly paid.
[m6=m5 Soares] did not appear. In a fax, [m7=m5 he] {e4 accepted} "<<q1 political, not penal, responsibility>>".
On Friday [m8:BRA.GOV President Luiz Inácio Lula da Silva] had {e5 asked} [m9:BRA.CVL the Brazilian people] to forgive, in a nine-minute speech that named nobody. [m10=m8 He] felt betrayed, [m11=m8 he] said.
That was after [m12:BRA.BUS advertising man Duda Mendonça] {e6 told} [m13:BRA.LEG the postal inquiry] that the PT had paid him 10 million reais in the Bahamas for the 2002 campaign. Opposition senators wept. [m14:BRA.OPP The PFL's leader in the Senate, José Agripino], {e7 said} impeachment was now "on the shelf, within reach".
[m15:BRA.OPP PSDB] chairman [m16:BRA.OPP Eduardo Azeredo], himself named in the affair, {e8 opposes} going that far. "<<q2 A wounded president is better than a martyr>>," said one of [m17=m16 his] aides.
The accusations began on June 6, when [m18:BRA.PTY Roberto Jefferson], a deputy from Rio and president of [m19:BRA.PTY the PTB], {e9 declared} to this newspaper that [m20:BRA.PTY José Dirceu's] office paid 30,000 reais a month for votes. [m21=m20 Dirceu], then the president's chief of staff, {e10 left} the post ten days later and returned to the Chamber. He {e11 denies} everything.
[m22:BRA.LEG The lower house] {e12 will decide} on both men's mandates in September. [m23:BRA.LEG Speaker Severino Cavalcanti] has {e13 promised} [m24=m22 his colleagues] that nobody will be judged in bulk.
In the streets it is quiet. [m25:BRA.LAB The CUT], long the union arm of the governing party, {e14 marched} in Brasília yesterday – in defense of the government. [m26:BRA.AGR The landless of the MST] walked with them but {e15 demanded} a change of economic policy. Its coordinator, [m27:BRA.AGR João Pedro Stedile], did not climb onto the truck.
e1 m1 > m5 SANCTION actual 2005-08-17/none mode=expel ctx=corruption,political_institutions again
e2 m2 > m9 CONCEDE actual 2005-08-12/day ctx=corruption again
e3 m3 > m5 SANCTION actual 2005-08-17/none mode=expel ctx=corruption,political_institutions
e4 m7 > m3 CONCEDE actual 2005-08-17/none ctx=corruption
e5 m8 > m9 CONCEDE actual 2005-08-12/day ctx=corruption,executive
e6 m12 > m3 ACCUSE actual 2005-08-12/week mode=allege ctx=corruption,election
e7 m14 > m8 THREATEN threatened 2005-08-17/none ctx=legislative
e8 m16 > m14 REJECT actual 2005-08-17/none ctx=legislative
e9 m18 > m20 ACCUSE actual 2005-06-06/day mode=allege ctx=corruption bg
e10 m21 > m8 RETREAT actual 2005-06-16/day mode=resign ctx=executive bg
e11 m21 > m18 REJECT actual 2005-08-17/none ctx=corruption
e12 m22 > m18,m20 SANCTION hypothetical 2005-09-01/month ctx=legislative,corruption
e13 m23 > m24 AGREE planned 2005-08-17/none ctx=legislative
e14 m25 > m8 PROTEST actual 2005-08-16/day mode=demo ctx=political_institutions
e15 m26 > m8 REQUEST requested 2005-08-16/day mode=change ctx=economic
q1 m7 mixed cue=accepted
q2 ? direct cue=said
rel m16 leads m15
rel m18 leads m19
rel m25 part_of m1

### The Namibian 2024-12-05 article
= [m1:NAM.OPP IPC] to {e1 challenge} extended vote in court
~byline Sakeus Ndafika
~date_line 5 December 2024
[m2:NAM.OPP The Independent Patriots for Change] will not accept the outcome of the presidential election and is drafting papers for the Supreme Court, [m3:NAM.OPP its leader, Panduleni Itula], announced in [m4:@NAM Windhoek].
[m5:NAM.GOV The Electoral Commission of Namibia (ECN)] on Tuesday evening {e2 proclaimed} [m6:NAM.GOV Netumbo Nandi-Ndaitwah] of [m7:NAM.PTY Swapo] the winner with 57% of the ballots. The dentist finished second with a quarter.
What angers the runner-up is the extension. Polling was meant for one day, 27 November, but ran until the Saturday at some stations because papers had run out. "<<q1 The law knows a day. It doesn't know a long weekend>>," Itula said.
[m8=m2 The party] had already {e3 gone} to [m9:NAM.JUD the Electoral Court] on Friday, and [m10=m9 the judges] {e4 ordered} [m11=m5 the commission] on Monday to let [m12=m2 it] look at certain records.
[m13=m5 ECN] chairperson [m14:NAM.GOV Elsie Nghikembua] {e5 regretted} the shortages. She {e6 rejected} the charge, though, that anyone had been kept away on purpose.
Other parties have joined in. [m15:NAM.OPP The Landless People's Movement], whose head is [m16:NAM.OPP Bernadus Swartbooi], {e7 staged} a sit-in outside the results centre. It {e8 walked out} of the announcement with eleven others, among them [m17:NAM.OPP the PDM].
At Swapo headquarters [m18:NAM.PTY secretary general Sophia Shaningwa] {e9 congratulated} the future president, the first woman to hold the office. [m19:NAM.GOV President Nangolo Mbumba], who will stay until March, {e10 thanked} [m26:NAM.CVL voters] for their patience.
There were calls from abroad, too. [m20:ZAF.GOV South Africa's Cyril Ramaphosa] and [m21:ZWE.GOV Emmerson Mnangagwa of Zimbabwe] {e11 rang} [m22=m6 Nandi-Ndaitwah] on Wednesday morning; the latter chairs [m23:SADC SADC], whose mission described the poll as orderly. [m24:NAM.CVL Job Amupanda], an activist and a former mayor of the capital, {e12 accused} [m25=m23 the regional body] of "<<q2 observing the buffet>>".
A tourism fair due to open in the same hall yesterday was moved to the showgrounds.
e1 m1 > m5 ACCUSE planned 2024-12-05/none mode=allege ctx=legal,election
e2 m5 > m6 SUPPORT actual 2024-12-03/day ctx=election
e3 m8 > m9 ACCUSE actual 2024-11-29/day ctx=legal,election
e4 m10 > m11 REQUEST requested 2024-12-02/day mode=change ctx=legal,election
e5 m14 > m2 CONCEDE actual 2024-12-05/none ctx=election
e6 m14 > m2 REJECT actual 2024-12-05/none ctx=election
e7 m15 > m5 PROTEST actual 2024-12-05/none mode=obstruct ctx=election
e8 m15,m17 > m5 REJECT actual 2024-12-03/day mode=meet ctx=election
e9 m18 > m6 SUPPORT actual 2024-12-05/none ctx=election
e10 m19 > m26 SUPPORT actual 2024-12-05/none ctx=election
e11 m20,m21 > m22 CONSULT actual 2024-12-04/day mode=phone ctx=diplomatic,election
e12 m24 > m25 ACCUSE actual 2024-12-05/none mode=disapprove ctx=election
q1 m3 direct cue=said
q2 m24 mixed cue=accused
rel m3 leads m2
rel m14 leads m13
rel m16 leads m15
rel m21 leads m23
rel m6 member_of m7

### Dagens Nyheter English 2023-09-29 article
= [m1:SWE.MIL Army] asked to {e1 help} as September shootings reach twelve dead
~byline Linnea Sundqvist
~date_line Published 2023-09-29
[m2:SWE.GOV Prime Minister Ulf Kristersson] {e2 summoned} [m3:SWE.COP National Police Commissioner Anders Thornberg] and [m4:SWE.MIL Supreme Commander Micael Bydén] to [m5:@SWE Rosenbad] on Friday morning, and came out with a promise that soldiers would soon be used against the gangs.
The evening before, in a speech to the nation, [m6=m2 he] had {e3 laid} part of the guilt on "<<q1 irresponsible migration policy and failed integration>>".
[m7:SWE.OPP The Social Democrats], who governed for eight years until last autumn, did not like that. "<<q2 It's a year since [m8=m2 he] took over the keys. He should look in the cupboard>>," said [m9:SWE.OPP Magdalena Andersson], the party leader. [m10=m9 She] nonetheless {e4 backs} the use of the military and {e5 wants} it to go further than guarding buildings.
[m11:SWE.PTY The Sweden Democrats], on whose votes [m12=m2 the cabinet] lives without giving them a single post, {e6 called for} a state of exception in three suburbs. [m23:SWE.OPP The Left Party] {e7 said no}.
[m24:SWE.CVL Three persons] died within twelve hours on Wednesday and Thursday, in Jordbro, in Mälarhöjden and in a detached house north of [m13:@SWE Uppsala]. The bombing there struck the wrong family, [m14:SWE.COP police] believe. [m15:SWE.CRM The Foxtrot network], led by [m16:SWE.CRM Rawa Majid], who lives in [m17:@TUR Turkey], has split in two, and both halves are at war with [m18:SWE.CRM a rival in Sandviken].
Thornberg would not say whether [m25:TUR.GOV Ankara] had been {e9 asked} once more to {e10 hand} the man over. A first request was {e11 turned down} because he has a Turkish passport.
[m19:SWE.GOV Justice Minister Gunnar Strömmer] {e12 visits} [m20:@NLD The Hague] next week. Youngsters as young as thirteen write to the gangs and offer themselves, [m21=m14 the police] said.
[m22:NOR.GOV Norway's justice minister, Emilie Enger Mehl], {e13 has placed} officers at border crossings on the Swedish side of Østfold.
e1 m2 > m1 REQUEST requested 2023-09-29/day mode=assist ctx=crime,military
e2 m2 > m3,m4 CONSULT actual 2023-09-29/day ctx=crime,military
e3 m6 > m7 ACCUSE actual 2023-09-28/day mode=disapprove ctx=migration,crime
e4 m10 > m2 SUPPORT actual 2023-09-29/none ctx=crime,military
e5 m10 > m2 REQUEST requested 2023-09-29/none mode=change ctx=crime,military
e6 m11 > m2 REQUEST requested 2023-09-29/none mode=change ctx=crime
e7 m23 > m11 REJECT actual 2023-09-29/none ctx=crime
e9 m3 > m25 REQUEST requested 2023-09-29/none mode=assist ctx=crime
e10 m25 > m3 COOPERATE requested 2023-09-29/none ctx=crime
e11 m25 > m3 REJECT actual 2023-09-29/none mode=assist ctx=crime bg
e12 m19 > m20 AGREE planned 2023-10-06/week ctx=crime
e13 m22 > m15 MOBILIZE actual 2023-09-29/none mode=police ctx=crime
q1 m2 mixed
q2 m9 direct cue=said
rel m9 leads m7
rel m16 leads m15
