### AFP 2022-05-16
[m1:MLI.GOV Mali's ruling junta] said on Sunday that [m2=m1 it] was {e1 pulling} out of [m3:G5SAHEL the G5 Sahel], a five-nation force set up to fight jihadists. [m4=m1 The military government] {e2 complained} that [m5=m1 it] had been {e3 denied} [m9=m5 its] turn in the chair. An unnamed member state was acting "under the influence of an outside power", [m6=m1 it] added. [m7:TCD.GOV Chad's foreign ministry] {e4 voiced} regret. [m8:NER.GOV Mohamed Bazoum], whose soldiers provide a quarter of the force, said the alliance was dead.
e1 m2 > m3 SANCTION actual 2022-05-15/day mode=withdraw ctx=terrorism,diplomatic
e2 m4 > m3 ACCUSE actual 2022-05-15/none mode=disapprove ctx=diplomatic
e3 m3 > m5 REJECT actual 2022-05-15/none ctx=diplomatic
e4 m7 > m1 ACCUSE actual 2022-05-16/none mode=disapprove ctx=diplomatic

### Deccan Herald 2019-07-23
[m1:IND.GOV Chief Minister H.D. Kumaraswamy] {e1 lost} a confidence vote in Karnataka by 99 to 105 on Tuesday. Fifteen [m2:IND.LEG legislators] from [m3=m1 his] coalition had {e2 deserted} [m4=m1 him] for a hotel in Mumbai. [m5=m1 He] {e3 accused} [m6:IND.PTY the Bharatiya Janata Party] of buying [m7=m2 them], which [m8:IND.PTY B.S. Yeddyurappa], [m12=m6 its] state leader, {e4 denied}. [m9:IND.JUD The Supreme Court] {e5 had told} [m10:IND.LEG the speaker] not to force the rebels to attend. [m11=m8 The 76-year-old] now expects to be {e6 invited} to form a government.
e1 m2 > m1 SANCTION actual 2019-07-23/day mode=expel ctx=legislative
e2 m2 > m4 SANCTION actual 2019-07-23/none mode=withdraw ctx=legislative
e3 m5 > m6 ACCUSE actual 2019-07-23/none mode=allege ctx=corruption,legislative
e4 m8 > m5 REJECT actual 2019-07-23/none ctx=corruption
e5 m9 > m10 REQUEST requested 2019-07-23/none mode=yield ctx=legal,legislative
e6 m10 > m11 AGREE hypothetical 2019-07-23/none ctx=executive

### Reuters 2023-04-17
Fierce {e1 fighting} between [m1:SDN.MIL Sudan's army] and [m2:RSF.REB a paramilitary group] entered a third day on Monday, with nearly a hundred civilians dead. [m3:SDN.MIL Abdel Fattah al-Burhan], who heads the ruling council, {e2 branded} [m4=m2 the Rapid Support Forces] rebels and {e3 ordered} [m5=m2 them] dissolved. [m6=m2 Their] leader, [m7:RSF.REB Mohamed Hamdan Dagalo], {e4 called} the general a radical Islamist. [m8=m7 He] {e5 would accept} a short truce for the wounded, [m9=m7 he] said. [m10:EGY.GOV Egypt] and [m11:SSD.GOV Juba] {e6 offered} to mediate; the offer {e7 has not been taken up}.
e1 m1 > m2 ASSAULT actual 2023-04-17/day mode=heavy-weapons ctx=military
e2 m3 > m4 ACCUSE actual 2023-04-17/none mode=disapprove ctx=military
e3 m3 > m5 REQUEST requested 2023-04-17/none mode=yield ctx=military
e4 m7 > m3 ACCUSE actual 2023-04-17/none mode=disapprove ctx=military
e5 m8 > m3 CONCEDE hypothetical 2023-04-17/none ctx=military,human_security
e6 m10,m11 > m3,m7 AGREE actual 2023-04-17/none ctx=military
e7 m3,m7 > m10,m11 CONSULT denied 2023-04-17/none ctx=military

### La Prensa Grafica 2014-06-02
[m1:SLV.GOV Salvador Sanchez Ceren] took office on Sunday, the first former guerrilla commander to do so. [m2=m1 The 69-year-old teacher] {e1 promised} [m3:SLV.OPP the defeated right] a dialogue. [m4=m3 Its] candidate, [m5:SLV.OPP Norman Quijano], who lost by six thousand votes and at first {e2 called} on [m6:SLV.MIL the armed forces] to intervene, stayed away. [m7:VEN.GOV Nicolas Maduro] cancelled [m12=m7 his] trip at the last moment. [m8:USA.GOV Washington], once the new leader's enemy, {e3 sent} [m11=m8 its] small business administrator, and [m9=m8 she] {e4 handed} [m10=m1 him] an invitation.
e1 m2 > m3 AGREE planned 2014-06-01/day ctx=political_institutions
e2 m5 > m6 REQUEST requested 2014-03-10/month mode=assist ctx=election
e3 m8 > m1 CONSULT actual 2014-06-01/day mode=visit ctx=diplomatic
e4 m9 > m10 AGREE actual 2014-06-01/day ctx=diplomatic

### Bangkok Post 2023-07-13
[m1:THA.PTY Pita Limjaroenrat], whose Move Forward party won the most seats in May, {e1 fell} short in a vote for prime minister on Thursday. [m2:THA.LEG The Senate], appointed by the last junta, {e2 would not have} the Harvard graduate: only thirteen of [m3=m2 its] members backed [m4=m1 him]. The day before, [m5:THA.GOV the election commission] had {e3 asked} [m6:THA.JUD the Constitutional Court] to disqualify the 42-year-old over shares in a defunct broadcaster. [m7=m1 He] {e4 will run} again on Wednesday. [m8:THA.PTY Pheu Thai], which came second, {e5 still supports} [m9=m1 its partner], [m10=m8 its] leader said.
e1 m2 > m1 REJECT actual 2023-07-13/day ctx=executive,legislative
e2 m2 > m4 REJECT actual 2023-07-13/day ctx=executive,legislative
e3 m5 > m6 REQUEST requested 2023-07-12/day mode=assist ctx=legal,election
e5 m8 > m9 SUPPORT actual 2023-07-13/none ctx=legislative
e4 m7 > m2 REJECT planned 2023-07-19/day mode=yield ctx=legislative

### AP 2006-04-26
[m1:TCD.REB Rebels] in pickup trucks {e1 reached} N'Djamena at dawn two weeks ago and were {e2 beaten} back by [m2:TCD.MIL government troops] before noon. [m3:TCD.GOV President Idriss Deby] {e3 blamed} [m4:SDN.GOV Khartoum] and {e4 severed} relations. [m5=m4 The neighbour] {e5 rejects} the charge. On Tuesday [m6=m3 he] {e6 threatened} to stop the flow of oil unless [m7:WORLDBANK the World Bank] released [m12=m6 his] frozen royalties. [m8=m7 The lender] said [m9=m7 it] {e7 would send} a mission. [m10:FRA.MIL French jets] had fired a warning shot over [m11=m1 the column].
e1 m1 > m3 ASSAULT actual 2006-04-13/day ctx=military
e2 m2 > m1 ASSAULT actual 2006-04-13/day ctx=military
e3 m3 > m4 ACCUSE actual 2006-04-14/none mode=allege ctx=military
e4 m3 > m4 SANCTION actual 2006-04-14/day mode=discontinue ctx=diplomatic
e5 m5 > m3 REJECT actual 2006-04-26/none ctx=military
e6 m6 > m7 THREATEN threatened 2006-04-25/day ctx=natural_resource,economic
e7 m9 > m3 CONSULT planned 2006-04-26/none mode=visit ctx=economic

### Japan Times 2012-09-15
[m1:CHN.MIL Six Chinese surveillance ships] {e1 entered} the waters around the Senkakus on Friday, three days after [m2:JPN.GOV Tokyo] bought the islets from a private owner. [m3:JPN.GOV Osamu Fujimura], the government's spokesman, {e3 protested}. The vessels withdrew within seven hours, but [m4:CHN.CVL demonstrators] in Qingdao {e4 smashed} [m5:JPN.BUS a Toyota showroom] and a Jusco store. [m6:CHN.GOV The foreign ministry] {e5 said} that the responsibility lay with [m7=m2 the Japanese side]. [m8:USA.GOV Leon Panetta], on [m9=m8 his] way to both countries, {e6 feared} miscalculation.
e1 m1 > m2 MOBILIZE actual 2012-09-14/day mode=weapons ctx=territory
e3 m3 > m1 ACCUSE actual 2012-09-14/none mode=disapprove ctx=territory
e4 m4 > m5 PROTEST actual 2012-09-15/none mode=riot ctx=territory
e5 m6 > m7 ACCUSE actual 2012-09-15/none mode=allege ctx=territory
e6 m8 > m2,m6 CONSULT planned 2012-09-15/none mode=visit ctx=territory

### Irish Examiner 2022-02-03
[m1:GBR.PTY Paul Givan] {e1 quit} as first minister of Northern Ireland on Thursday, taking [m2:GBR.PTY Michelle O'Neill], [m12=m1 his] co-equal, out of office with [m3=m1 him]. [m4=m1 His] party, the Democratic Unionists, {e2 objects} to the checks on goods crossing the Irish Sea. [m5:GBR.GOV The agriculture minister] in Belfast had {e3 told} officials to stop [m6:? them] the night before. [m7:IRL.GOV Simon Coveney] {e4 called} that a breach of international law; [m8:GBR.GOV London], which has [m11=m8 its] own quarrel with [m9:EU Brussels], {e5 would not intervene}. [m10=m2 The Sinn Fein leader] {e6 wants} an early election.
e1 m1 > m8 RETREAT actual 2022-02-03/day mode=resign ctx=executive
e2 m4 > m8 REJECT actual 2022-02-03/none ctx=economic,territory
e3 m5 > m9 REJECT actual 2022-02-02/day mode=yield ctx=economic,territory
e4 m7 > m5 ACCUSE actual 2022-02-03/none mode=allege ctx=legal,economic
e5 m8 > m7 REJECT actual 2022-02-03/none mode=assist ctx=economic
e6 m10 > m8 REQUEST requested 2022-02-03/none mode=change ctx=election

### The Wire 2021-02-02
[m1:IND.AGR The farmers] will {e1 block} highways for three hours on Saturday. [m2=m1 They] have been camped outside Delhi since November against three laws which, [m3=m1 they] fear, would hand [m4=m1 them] over to corporations. [m5:IND.COP The police] have {e2 driven} spikes into the road at Ghazipur. [m6:CVL Rihanna], the singer, {e3 asked} [m11=m6 her] followers why nobody was talking about it, and [m7:IND.GOV the external affairs ministry] {e4 rebuked} [m8=m6 her]. [m9:IND.GOV Narendra Modi] said on Sunday that [m10=m9 he] was {e5 only a phone call away}.
e1 m1 > m9 PROTEST planned 2021-02-06/day mode=obstruct ctx=economic
e2 m5 > m1 COERCE actual 2021-02-02/none mode=restrict ctx=repression
e3 m6 > m9 ACCUSE actual 2021-02-02/none mode=disapprove ctx=rights_freedoms
e4 m7 > m8 ACCUSE actual 2021-02-02/none mode=disapprove ctx=rights_freedoms
e5 m10 > m1 AGREE actual 2021-01-31/day ctx=economic

### Guardian 2014-08-07
[m1:ISIS.REB The jihadists] {e1 took} Qaraqosh in the night, and with it the last of the Christians on the Nineveh plain. [m2:IRQ.REL Archbishop Joseph Thomas] had been {e2 told} by [m3:KRG.MIL the peshmerga] at nine in the evening that [m11=m3 they] were leaving. On Mount Sinjar, where [m4:IRQ.REL forty thousand Yazidis] are without water, [m5:IRQ.MIL the Iraqi air force] {e3 dropped} supplies. [m6:FRA.GOV Francois Hollande] {e4 is ready} to help the Kurds; [m7:USA.GOV Barack Obama] {e5 is considering} strikes, and [m8:IRQ.GOV Baghdad] {e6 begs} [m9=m7 him] for [m10:? them].
e1 m1 > m3 ASSAULT actual 2014-08-06/day ctx=terrorism,religion_ethnicity
e2 m3 > m2 CONSULT actual 2014-08-06/day ctx=terrorism
e3 m5 > m4 AID actual 2014-08-07/none ctx=human_security
e4 m6 > m3 AGREE actual 2014-08-07/none ctx=military
e5 m7 > m1 ASSAULT hypothetical 2014-08-07/none mode=aerial ctx=terrorism
e6 m8 > m9 REQUEST requested 2014-08-07/none mode=assist ctx=terrorism

### Stabroek News 2019-01-23
[m1:VEN.OPP Juan Guaido], a 35-year-old engineer, {e1 swore} [m2=m1 himself] in before a crowd in Caracas on Wednesday, and minutes later [m3:USA.GOV Donald Trump] {e2 recognised} [m4=m1 him]. [m5:VEN.GOV Nicolas Maduro] {e3 broke} off relations. [m6=m3 The Americans], said the president, had seventy-two hours to {e4 leave}. [m7:COL.GOV Bogota], [m8:PER.GOV Lima] and [m9:BRA.GOV Brasilia] {e5 followed} [m10=m3 the White House]; [m11:URY.GOV Montevideo] and [m12:MEX.GOV Mexico], which {e6 proposed} talks, did not. [m13:VEN.MIL General Vladimir Padrino] {e7 stands} by the man who promoted [m14=m13 him].
e1 m1 > m5 REJECT actual 2019-01-23/day ctx=executive
e2 m3 > m4 SUPPORT actual 2019-01-23/day ctx=diplomatic
e3 m5 > m3 SANCTION actual 2019-01-23/day mode=discontinue ctx=diplomatic
e4 m5 > m6 SANCTION actual 2019-01-23/day mode=expel ctx=diplomatic
e5 m7,m8,m9 > m1 SUPPORT actual 2019-01-23/day ctx=diplomatic
e6 m11,m12 > m1,m5 REQUEST requested 2019-01-23/none mode=meet ctx=diplomatic
e7 m13 > m5 SUPPORT actual 2019-01-23/none ctx=military

### Pravda.sk 2007-04-27
[m1:EST.GOV The Estonian government] {e1 removed} a bronze soldier from a square in Tallinn before dawn on Friday after a night of {e2 looting} by [m2:EST.CVL young Russian-speakers]. [m3:RUS.LEG The Federation Council] in Moscow {e4 voted} for breaking off ties; [m4:RUS.GOV Sergei Lavrov] {e5 called} the act blasphemous. [m5:EST.GOV President Toomas Hendrik Ilves] said those in the streets were {e6 criminals}. [m6:DEU.GOV Angela Merkel], who holds the presidency of [m7:EU the Union], {e7 telephoned} [m8:EST.GOV Andrus Ansip] and then [m9:RUS.GOV Vladimir Putin].
e1 m1 > m2 COERCE actual 2007-04-27/day mode=seize ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2007-04-26/day mode=riot ctx=religion_ethnicity
e4 m3 > m1 REQUEST requested 2007-04-27/day mode=assist ctx=diplomatic
e5 m4 > m1 ACCUSE actual 2007-04-27/none mode=disapprove ctx=religion_ethnicity
e6 m5 > m2 ACCUSE actual 2007-04-27/none mode=disapprove ctx=religion_ethnicity
e7 m6 > m8,m9 CONSULT actual 2007-04-27/none mode=phone ctx=diplomatic

### Africa Confidential 2017-11-17
The man who did it had been decorated a week before. [m1:ZWE.MIL General Constantino Chiwenga], back from [m2:@CHN Beijing] on the Sunday, {e1 warned} on the Monday that [m3:ZWE.MIL the soldiers] would step in if the purge of liberation veterans went on. On Tuesday night [m4=m3 they] {e2 did}. [m5:ZWE.GOV Robert Mugabe] {e3 is confined} to the Blue Roof, [m10=m5 his] mansion; [m6=m5 he] {e4 rang} [m7:ZAF.GOV Jacob Zuma] to say [m8=m5 he] was fine. [m9:ZWE.PTY Emmerson Mnangagwa], {e5 sacked} as vice-president at the start of the month, is on a flight home.
e1 m1 > m5 THREATEN threatened 2017-11-13/day mode=violence ctx=executive,military
e2 m4 > m5 COERCE actual 2017-11-14/day mode=seize ctx=executive,military
e3 m4 > m5 COERCE actual 2017-11-17/none mode=arrest ctx=executive
e4 m6 > m7 CONSULT actual 2017-11-15/none mode=phone ctx=executive
e5 m5 > m9 SANCTION actual 2017-11-06/month mode=expel ctx=executive

### Tengrinews 2011-12-17
[m1:KAZ.COP Police] in Zhanaozen {e1 fired} on [m2:KAZ.LAB oil workers] on Friday, leaving at least eleven dead. The men had been on {e2 strike} since May. [m3:KAZ.GOV The prosecutor-general's office] {e3 insists} that the officers acted in self-defence. [m4:KAZ.GOV Nursultan Nazarbayev], who {e4 decreed} a state of emergency until 5 January, said one should not confuse a labour dispute with banditry. [m5=m2 Their] lawyer, [m6:KAZ.CVL Natalia Sokolova], {e5 is serving} six years for stirring up discord. [m7:UN The United Nations human rights office] {e6 asked} for an independent inquiry.
e1 m1 > m2 ASSAULT actual 2011-12-16/day mode=firearms ctx=repression
e2 m2 > m4 PROTEST actual 2011-12-16/none mode=strike ctx=economic
e3 m3 > m2 REJECT actual 2011-12-17/none ctx=repression
e4 m4 > m2 COERCE actual 2011-12-17/none mode=martial-law ctx=repression
e5 m3 > m6 COERCE actual 2011-12-17/none mode=arrest ctx=legal
e6 m7 > m4 REQUEST requested 2011-12-17/none mode=yield ctx=human_rights

### RTE 2008-06-13
[m1:IRL.CVL Irish voters] {e1 rejected} the Lisbon treaty by 53 to 47 percent. [m2:IRL.GOV Brian Cowen], taoiseach for five weeks, said [m3=m2 he] {e2 respected} the verdict. [m4:EU Jose Manuel Barroso] {e3 urged} [m5=m9+m10 the others] to go on ratifying; [m6:CZE.GOV Vaclav Klaus], who dislikes the text as much as [m7=m1 they] do, {e4 declared} it dead. [m8:IRL.CVL Declan Ganley], the millionaire behind the No campaign, drank champagne. [m9:POL.GOV Warsaw] and [m10:GBR.GOV London] have still to {e5 sign}.
e1 m1 > m4 REJECT actual 2008-06-12/day ctx=political_institutions
e2 m3 > m1 CONCEDE actual 2008-06-13/day ctx=political_institutions
e3 m4 > m5 REQUEST requested 2008-06-13/none mode=assist ctx=political_institutions
e4 m6 > m4 REJECT actual 2008-06-13/none ctx=political_institutions
e5 m9,m10 > m4 SUPPORT planned 2008-06-13/none ctx=political_institutions

### Gisborne Herald 2025-11-04 none
The kapa haka final drew [m1:? three thousand spectators] to the domain. [m2:NZL.GOV The regional council] had mown the grass twice. [m3=m2 Its] chairwoman, whose [m4:? nephew] led [m5:? the winning group], judged nothing and cheered everyone. A visiting choir from [m6:@COK Rarotonga] sang a hymn; [m7:? they] had come with [m8=m7 their] own drum and left it as a present. [m9:NZL.GOV The local MP] gave the cup.

### Mainichi 2015-12-28
[m1:KOR.GOV Seoul] and [m2:JPN.GOV Tokyo] {e1 settled} the matter of the comfort women "finally and irreversibly" on Monday. [m3:JPN.GOV Fumio Kishida], visiting the South Korean capital, {e2 conveyed} [m4:JPN.GOV Shinzo Abe's] apology. [m5=m2 His government] {e3 will pay} a billion yen into a fund. In return [m6:KOR.GOV Yun Byung-se] {e4 promised} to look for a solution for the statue outside the embassy. [m7:KOR.CVL Lee Yong-soo], one of forty-six survivors, {e5 refuses} the deal: nobody, [m8=m7 she] told [m9:KOR.GOV a deputy minister], had asked [m10=m7 her]. [m11:TWN.GOV Taipei] {e6 wants} talks of the same sort.
e1 m1 > m2 AGREE actual 2015-12-28/day ctx=reparations
e2 m3 > m7 CONCEDE actual 2015-12-28/day ctx=reparations
e3 m5 > m7 AGREE planned 2015-12-28/none ctx=reparations
e4 m6 > m5 AGREE planned 2015-12-28/day ctx=reparations
e5 m7 > m6 REJECT actual 2015-12-28/none ctx=reparations
e6 m11 > m5 REQUEST requested 2015-12-28/none mode=meet ctx=reparations

### Liberation 2024-03-25
The day before the vote, [m1:SEN.OPP Ousmane Sonko] campaigned for another man. [m2:SEN.OPP Bassirou Diomaye Faye], the tax inspector [m3=m1 he] picked as a stand-in, was in the same prison until ten days ago; an amnesty {e1 freed} [m4=m1+m2 both]. [m5:SEN.GOV Macky Sall], who had tried to {e2 postpone} the election and was {e3 overruled} by [m6:SEN.JUD the Constitutional Council], leaves on 2 April. [m7:SEN.PTY Amadou Ba], [m8=m5 his] candidate, {e4 conceded} by telephone on Monday. "[m9=m7 I] wish [m10=m2 him] success," the former premier {e5 said}.
e1 m5 > m4 RETREAT actual 2024-03-14/day mode=release ctx=election
e2 m5 > m1 COERCE actual 2024-02-03/month ctx=election
e3 m6 > m5 REJECT actual 2024-02-15/month ctx=election,legal
e4 m7 > m2 CONCEDE actual 2024-03-25/day ctx=election
e5 m9 > m10 SUPPORT actual 2024-03-25/day ctx=election

### Rappler 2016-07-13
A day after [m1:PCA the tribunal in The Hague] {e1 found} for [m2:PHL.GOV Manila], [m3:CHN.GOV Vice Foreign Minister Liu Zhenmin] {e2 described} [m9=m1 its] award as waste paper. [m4=m3 He] also said that [m5:CHN.GOV Beijing] {e3 might declare} an air defence zone if threatened. The winners were subdued: [m6:PHL.GOV Perfecto Yasay], two weeks a minister, {e4 called} for sobriety. [m7:VNM.GOV Hanoi] {e5 welcomed} the ruling. [m8:TWN.GOV Tsai Ing-wen], whose Itu Aba was held to be a rock, {e6 sent} a frigate.
e1 m1 > m2 SUPPORT actual 2016-07-12/day ctx=legal,territory
e2 m3 > m1 REJECT actual 2016-07-13/day ctx=legal,territory
e3 m5 > m2 COERCE hypothetical 2016-07-13/none mode=restrict ctx=territory said=m4
e4 m6 > m5 REQUEST requested 2016-07-12/none mode=yield ctx=territory
e5 m7 > m1 SUPPORT actual 2016-07-13/none ctx=territory
e6 m8 > m2 MOBILIZE actual 2016-07-13/none mode=weapons ctx=territory

### Monitor Bolivia 2024-06-26
Armoured cars {e1 rammed} the door of the old palace in La Paz at about three. [m1:BOL.MIL General Juan Jose Zuniga], who had been {e2 dismissed} the day before for {e3 threatening} to arrest [m2:BOL.ELI Evo Morales], climbed down and found [m3:BOL.GOV Luis Arce] in the hallway. "[m4=m3 I] am your captain," the president {e4 told} [m5=m1 him], "withdraw [m6=m1 your] men." Three hours later [m7=m1 he] {e5 was in handcuffs}. [m8=m1 The officer] {e6 claimed} that [m9=m3 his commander-in-chief] had asked [m10=m1 him] to stage it. [m11:HND.GOV Xiomara Castro] {e7 summoned} an emergency meeting of [m12:CELAC the Latin American community].
e1 m1 > m3 ASSAULT actual 2024-06-26/day mode=destroy ctx=executive,military
e2 m3 > m1 SANCTION actual 2024-06-25/day mode=expel ctx=military
e3 m1 > m2 THREATEN threatened 2024-06-24/none mode=arrest ctx=military
e4 m4 > m6 REQUEST requested 2024-06-26/day mode=yield ctx=executive,military
e5 m3 > m7 COERCE actual 2024-06-26/day mode=arrest ctx=military
e6 m8 > m9 ACCUSE actual 2024-06-26/day mode=allege ctx=executive
e7 m11 > m12 REQUEST requested 2024-06-26/none mode=meet ctx=diplomatic

### Dnevnik 2015-09-16
[m1:HUN.COP Hungarian police] {e1 used} water cannon on [m2:SYR.REF migrants] who {e2 threw} bottles at the Roszke gate on Wednesday. [m3:SRB.GOV Aleksandar Vulin], the minister in charge on the other side, {e3 protested} at gas falling on [m4:SRB.GOV his country's] soil. [m5:UN Ban Ki-moon] {e4 was shocked}. [m6:HRV.GOV Zagreb] {e5 offers} a corridor for those who give up. "[m7=m6 We] are ready to accept [m8=m2 these people], whatever the colour of [m11=m8 their] skin," [m9:HRV.GOV Zoran Milanovic] told parliament; [m10:SVN.GOV Ljubljana], next along the road, {e6 is not}.
e1 m1 > m2 ASSAULT actual 2015-09-16/day mode=crowd-control ctx=migration
e2 m2 > m1 PROTEST actual 2015-09-16/day mode=riot ctx=migration
e3 m3 > m1 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration,territory
e4 m5 > m1 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration
e5 m6 > m2 AGREE actual 2015-09-16/none ctx=migration
e6 m10 > m2 AID denied 2015-09-16/none ctx=migration

### The Namibian 2005-11-03
Ethiopians {e1 rioted} for a second day in Addis Ababa on Wednesday over May's election. [m1:ETH.COP Police] with machine guns {e2 killed} at least thirty-three of [m2:ETH.CVL the protesters]. [m3:ETH.OPP Hailu Shawel] and [m4:ETH.OPP twenty-three other leaders] of the opposition coalition were {e3 rounded} up; [m5=m3+m4 they] {e4 will be tried} for treason, [m6:ETH.GOV Meles Zenawi] announced. [m7=m6 The prime minister], a favourite of [m8:GBR.GOV Tony Blair's], {e5 refused} to see [m9:EU the European observers'] head, [m10:EU Ana Gomes]. [m11:ERI.GOV Asmara], meanwhile, {e6 grounded} the helicopters of [m12:UN the border mission].
e1 m2 > m6 PROTEST actual 2005-11-02/day mode=riot ctx=election
e2 m1 > m2 ASSAULT actual 2005-11-02/day mode=firearms ctx=election,repression
e3 m1 > m3,m4 COERCE actual 2005-11-02/none mode=arrest ctx=election,repression
e4 m6 > m5 ACCUSE planned 2005-11-03/none mode=allege ctx=legal
e5 m7 > m10 REJECT actual 2005-11-03/none mode=meet ctx=election
e6 m11 > m12 COERCE actual 2005-11-03/none mode=restrict ctx=peacekeeping

### Dagens Nyheter 2020-03-20
[m1:NOR.JUD Prosecutors in Oslo] {e1 dropped} the case against [m2:NOR.CVL a hiker] who had strayed into [m3:@RUS Pasvik's] far bank; the neighbour's border guards had {e2 held} [m4=m2 him] for a night and {e3 let} [m5=m2 him] walk home. [m6:RUS.MIL Their commander] found [m7=m2 the 58-year-old] polite. "[m8=m2 I] will {e5 write} to thank [m9=m6 him]," the pensioner said. [m10:NOR.MIL The garrison] at Kirkenes and [m11=m6 its counterpart] {e6 meet} every month.
e1 m1 > m2 CONCEDE actual 2020-03-20/none ctx=legal
e2 m6 > m4 COERCE actual 2020-03-20/none mode=arrest ctx=territory
e3 m6 > m5 RETREAT actual 2020-03-20/none mode=release ctx=territory
e5 m8 > m9 SUPPORT planned 2020-03-20/none ctx=diplomatic
e6 m10 > m11 CONSULT actual 2020-03-20/none ctx=military
