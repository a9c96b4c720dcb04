### Buenos Aires Herald 2012-10-16 article
= Frigate Libertad: [m1:ARG.MIL navy chief] {e1 out}, ship {e2 stays} in [m2:@GHA Tema]
~byline by Tomás Brockenshire, Herald staff
~date_line Tuesday, October 16, 2012
[m3:ARG.GOV Argentina] "<<q1 does not negotiate with vultures, neither in New York nor in Africa>>," [m4:ARG.GOV Cabinet Chief Juan Manuel Abal Medina] declared yesterday, a fortnight after a training ship with 326 people and three masts was {e3 seized} by order of [m5:GHA.JUD a court in Accra].
A few hours later [m6:ARG.GOV Defence Minister Arturo Puricelli] announced that [m7:ARG.MIL Admiral Carlos Paz] had {e4 asked} to be retired. [m40:ARG.MIL Two officers] who chose the port of call are {e5 suspended}.
[m8=m5 Judge Richard Adjei-Frimpong] acted on a suit {e6 filed} by [m9:MNC.BUS NML Capital], a fund of [m10:MNC.BUS Paul Singer], which holds bonds from before the default of 2001 and {e7 wants} 370 million dollars. For 20 million in bail, [m70=m8 he] ruled last Thursday, she might sail.
[m11:ARG.GOV Deputy Foreign Minister Eduardo Zuain] has been in [m12:GHA.GOV Ghana's] capital since Sunday and was {e8 received} by [m13:GHA.GOV Foreign Minister Muhammad Mumuni]. [m14=m13 The minister], [m71=m11 he] said afterwards, <<q2 shares [m15=m3 our] view that warships are immune, but cannot order a judge>>. [m16:GHA.GOV The port authority] has cut neither water nor power. [m41=m16 It] did {e11 move} [m17:GHA.COP an armed guard] to the pier.
[m18:URY.MIL Eight Uruguayan cadets], [m19:CHL.MIL fifteen Chileans] and others on board as guests will be {e12 flown home} on a chartered plane of Air France, [m20=m6 Puricelli] said.
[m21:ARG.OPP Ricardo Alfonsín], a deputy of [m22:ARG.PTY the Radical Civic Union], {e13 summoned} [m23:ARG.GOV Foreign Minister Héctor Timerman] to [m24:ARG.LEG the Lower House]. [m25:ARG.GOV Mauricio Macri], mayor of the city and leader of [m26:ARG.PTY PRO], spoke of a "<<q3 planetary embarrassment>>".
[m27=m23 Timerman] will {e14 complain} to [m28:UN the UN Security Council's] current president, [m29:GTM.GOV Guatemala], in person on Monday. The case may also {e15 go} to [m30:ITLOS the Law of the Sea tribunal] in [m31:@DEU Hamburg].
[m32:BRA.GOV Brasilia], [m33:VEN.GOV Caracas] and [m34:URY.GOV Montevideo], partners of [m35=m3 Buenos Aires] in [m36:MERCOSUR Mercosur], {e16 expressed} solidarity. [m37:PRY.GOV Paraguay], suspended, did not.
In 2004 [m38:USA.JUD a U.S. judge] {e17 refused} the same fund the presidential plane Tango 01, which since then is leased abroad whenever [m39:ARG.GOV Cristina Fernández de Kirchner] travels.
The Corvette Espora lies in South Africa with a broken engine.
e1 m1 > m3 RETREAT actual 2012-10-15/day mode=resign ctx=military again
e2 m5 > m3 COERCE actual 2012-10-01/week mode=seize ctx=legal,economic again
e3 m5 > m3 COERCE actual 2012-10-01/week mode=seize ctx=legal,economic
e4 m7 > m6 RETREAT actual 2012-10-15/day mode=resign ctx=military
e5 m6 > m40 SANCTION actual 2012-10-16/none mode=discontinue ctx=military
e6 m9 > m3 ACCUSE actual 2012-10-16/none ctx=legal,economic
e7 m9 > m3 REQUEST requested 2012-10-16/none mode=yield ctx=legal,economic
e8 m11 > m13 CONSULT actual 2012-10-16/none mode=visit ctx=diplomatic,legal
e11 m41 > m3 MOBILIZE actual 2012-10-16/none mode=police ctx=legal
e12 m6 > m18,m19 AGREE planned 2012-10-16/none ctx=military
e13 m21 > m23 REQUEST requested 2012-10-16/none ctx=legislative,diplomatic
e14 m27 > m29 ACCUSE planned 2012-10-22/day ctx=diplomatic,legal
e15 m3 > m30 ACCUSE hypothetical 2012-10-16/none ctx=legal
e16 m32,m33,m34 > m35 SUPPORT actual 2012-10-16/none ctx=diplomatic
e17 m38 > m9 REJECT actual 2004-01-01/year ctx=legal bg
q1 m4 mixed cue=declared
q2 m11 indirect cue=said
q3 m25 mixed cue=spoke
rel m10 leads m9
rel m21 member_of m22
rel m25 leads m26
rel m32 member_of m36
rel m35 member_of m36
rel m34 member_of m36
rel m33 member_of m36

### Addis Standard 2018-08-07 article
= [m1:ETH.GOV Abdi 'Illey'] {e1 steps down} as federal troops ring [m2:@ETH Jigjiga]; churches count dead
~byline Mahlet Fasil
~date_line Addis Abeba, August 07/2018
The president of the Somali regional state, [m3:ETH.GOV Abdi Mohamoud Omar], has {e2 handed in} [m72=m3 his] resignation "<<q1 for the sake of the people's peace>>", state media of the region announced late on Monday. An hour before, [m73=m3 he] had told [m4:#ESTV the same station] that [m74=m3 he] would never be moved by tanks.
[m5:ETH.MIL Soldiers of the Ethiopian National Defense Force] {e3 took up} positions around [m75=m3 his] palace, the airport and the television building on Saturday. [m6:ETH.MIL The defence ministry] {e4 warned} the day after that [m76=m6 it] would "take measures" if the chaos went on.
[m7:ETH.PRM The Liyu police], the special force of the region, and [m8:ETH.CVL youths called Heego] {e5 looted} shops of [m9:ETH.CVL non-Somalis] in the meantime; at least 29 people, six priests among them, were {e6 killed} in [m10:@ETH Jigjiga] and [m11:@ETH Degehabur]. [m12:ETH.REL The Patriarch of the Ethiopian Orthodox Church, Abune Mathias], {e7 called on} [m32:ETH.REL the faithful] to pray for two weeks.
In the military camp of Garabassa, [m13=m5 the army] is {e8 sheltering} some 20,000 [m14:ETH.REF residents]. Ethiopian Airlines resumed its flights with one on Tuesday, with [m15:ETH.GOV officials from Addis Ababa] on board.
[m16:ETH.GOV Prime Minister Abiy Ahmed], chairman of [m17:ETH.PTY the ruling EPRDF], was silent until Monday. [m33:ETH.GOV His cabinet] has now {e9 cut off} the regional internet and {e10 named} [m18:ETH.GOV Ahmed Abdi Mohamed] as caretaker. [m19:ETH.PTY The Somali People's Democratic Party (ESPDP)] {e11 backs} [m34=m18 him].
"<<q2 Nine years [m20=m3 he] {e12 kept} [m77=m22 us] in Jail Ogaden, with snakes and leopards. [m21=m22 We] want [m78=m20 him] in a court>>," said [m22:ETH.CVL Juweria Bixi], a former inmate. [m35:NGO Human Rights Watch] {e13 documented} the torture in a report last month; [m36=m3 Abdi] {e14 called} it lies then, but {e15 let} [m37:ETH.CVL several hundred detainees] go in July.
[m23:ONLF.REB The Ogaden National Liberation Front (ONLF)], whose head [m24:ONLF.REB Mohamed Omar Osman] lives in [m25:@GBR London], said [m79=m23 it] was "<<q3 ready for a ceasefire>>" under the new circumstances. In July [m26:ETH.LEG Parliament] {e16 struck} [m38=m23 it] off the list of terrorists.
[m27:DJI.GOV Djibouti], to which the road is closed, {e17 repatriated} [m39:DJI.CVL 1,200 citizens] from [m28:@ETH Dire Dawa] by train. [m29:SOMALILAND.PRE Somaliland] {e18 posted} troops at [m30:@SOM Wajaale].
[m31:USA.GOV The US Embassy] {e19 urged} all sides to show restraint.
e1 m1 > m16 RETREAT actual 2018-08-06/day mode=resign ctx=executive again
e2 m3 > m16 RETREAT actual 2018-08-06/day mode=resign ctx=executive
e3 m5 > m3 MOBILIZE actual 2018-08-04/day mode=troops ctx=military,executive
e4 m6 > m3 THREATEN threatened 2018-08-05/day mode=violence ctx=military
e5 m7,m8 > m9 PROTEST actual 2018-08-07/none mode=riot ctx=religion_ethnicity
e6 m7,m8 > m9 ASSAULT actual 2018-08-07/none ctx=religion_ethnicity
e7 m12 > m32 REQUEST requested 2018-08-07/none ctx=religion_ethnicity
e8 m13 > m14 AID actual 2018-08-07/none ctx=military,migration
e9 m33 > m3 COERCE actual 2018-08-07/none mode=censor ctx=rights_freedoms
e10 m33 > m18 SUPPORT actual 2018-08-07/none ctx=executive
e11 m19 > m34 SUPPORT actual 2018-08-07/none ctx=executive
e12 m20 > m22 COERCE actual 2018-08-07/none mode=arrest ctx=repression,human_rights bg
e13 m35 > m3 ACCUSE actual 2018-07-01/month mode=allege ctx=human_rights bg
e14 m36 > m35 REJECT actual 2018-07-01/month ctx=human_rights bg
e15 m36 > m37 RETREAT actual 2018-07-01/month mode=release ctx=repression bg
e16 m26 > m38 CONCEDE actual 2018-07-01/month ctx=terrorism,legislative bg
e17 m27 > m39 AID actual 2018-08-07/none ctx=migration
e18 m29 > m3 MOBILIZE actual 2018-08-07/none mode=troops ctx=territory
e19 m31 > m3,m5 REQUEST requested 2018-08-07/none mode=yield ctx=diplomatic
q1 m3 mixed cue=announced
q2 m22 direct cue=said
q3 m23 mixed cue=said
rel m16 leads m17
rel m24 leads m23

### The Point (Banjul) 2016-05-17 article
= Trucks roll again at [m1:@SEN Keur Ayib] after three months
~byline Momodou Justice Darboe
~date_line May 17, 2016, 10:12 AM
The people of [m2:GMB.GOV The Gambia] and [m3:SEN.GOV Senegal] are one people in two houses, [m4:GMB.GOV Foreign Minister Neneh Macdouall-Gaye] said on Sunday in [m5:@SEN Dakar], where the two sides {e1 settled} on the terms under which the border is open again.
"<<q1 [m6=m2+m3 We] agreed that no tariff shall be raised without a word to the neighbour, and that no road shall be shut without one, either>>," [m80=m4 she] told reporters after six hours with [m7:SEN.GOV her counterpart, Mankeur Ndiaye].
It started on 10 February, when [m85=m2 Banjul] overnight {e2 put up} the fee for a Senegalese lorry at the ferry from 4,000 to 400,000 CFA francs. [m8:SEN.LAB The Senegalese transport union] of [m9:SEN.LAB Gora Khouma] {e3 answered} by stopping everything on wheels at Farafenni and Amdalai, with the blessing of [m10=m3 the government], which {e4 posted} [m11:SEN.COP gendarmes] so that no one would slip by. Onions tripled in price at Serekunda; in [m31:@SEN Casamance] [m28:SEN.MIL the army] had to {e5 fly in} diesel for [m12:SEN.CVL the hospital of Ziguinchor].
On Monday at 8 a.m. [m13=m8 Khouma's men] {e6 took away} the chain.
[m14:SEN.GOV President Macky Sall], who heads [m15:SEN.PTY the Alliance for the Republic], has got what [m95=m3 Dakar] had sought for forty years: [m16=m2 The Gambia] {e8 will let} a bridge be built over the river. [m29:AFDB The African Development Bank] has {e9 set aside} 67 million dollars.
[m17:GMB.GOV President Yahya Jammeh] was not there. In a broadcast in March [m81=m17 he] {e10 warned} [m18=m3 Senegal] that [m82=m17 he] would "<<q2 look for friends farther away>>" and {e11 accused} [m83=m18 it] of feeding [m84=m17 his] enemies. [m19:ECOWAS ECOWAS], of which both are members, and [m20:GIN.GOV Guinea's Alpha Conde] had {e12 mediated} in vain in April.
[m21:GMB.OPP Ousainou Darboe], leader of [m22:GMB.PTY the United Democratic Party (UDP)], cannot enjoy it as a free man: [m60=m21 he] is {e13 held} at Mile Two since April 16, when [m61=m21 he] {e14 led} a march for [m23:GMB.OPP Solo Sandeng], who {e15 died} in the hands of [m24:GMB.SPY the National Intelligence Agency]. [m86:@SEN Dakar's] [m25:SEN.NGO RADDHO] {e16 called on} [m26=m14 Sall] to raise that too, and says [m30=m26 he] {e17 declined}.
[m27:GMB.BUS The Chamber of Commerce] {e18 thanked} both governments. At Barra the ferry broke down at noon.
e1 m4 > m7 CONSULT actual 2016-05-15/day mode=visit ctx=economic,territory
e2 m2 > m3 SANCTION actual 2016-02-10/day mode=restrict ctx=economic
e3 m8 > m2 PROTEST actual 2016-02-01/month mode=obstruct ctx=economic
e4 m10 > m2 MOBILIZE actual 2016-02-01/month mode=police ctx=economic
e5 m28 > m12 AID actual 2016-05-17/none ctx=military,health
e6 m13 > m2 RETREAT actual 2016-05-16/day mode=access ctx=economic
e8 m16 > m3 CONCEDE planned 2016-05-17/none ctx=economic
e9 m29 > m16 AGREE planned 2016-05-17/none ctx=economic
e10 m17 > m18 THREATEN threatened 2016-03-01/month mode=relations ctx=diplomatic bg
e11 m17 > m18 ACCUSE actual 2016-03-01/month mode=allege ctx=diplomatic bg
e12 m19,m20 > m2,m3 CONSULT actual 2016-04-01/month mode=third-party ctx=diplomatic bg
e13 m17 > m21 COERCE actual 2016-04-16/day mode=arrest ctx=repression
e14 m21 > m17 PROTEST actual 2016-04-16/day mode=demo ctx=repression
e15 m24 > m23 ASSAULT actual 2016-05-17/none ctx=repression bg
e16 m25 > m26 REQUEST requested 2016-05-17/none mode=assist ctx=human_rights
e17 m30 > m25 REJECT actual 2016-05-17/none ctx=human_rights said=m25
e18 m27 > m2,m3 SUPPORT actual 2016-05-17/none ctx=economic
q1 m4 direct cue=told
q2 m17 mixed cue=warned
rel m9 leads m8
rel m14 leads m15
rel m21 leads m22
rel m2 member_of m19
rel m3 member_of m19

### MercoPress 2018-12-04 article
= [m1:URY.GOV Uruguay] {e1 denies} asylum to [m2:PER.ELI Alan García]; [m87=m2 he] leaves residence in a white car
~date_line Tuesday, December 4th 2018 - 08:55 UTC
"<<q1 In Peru the three powers of the state function freely and autonomously, in particular the judicial power>>," [m3:URY.GOV President Tabaré Vázquez] told a press conference in [m4:@URY Montevideo] on Monday. The request of [m5:PER.ELI the former Peruvian president] was therefore {e2 turned down}.
[m6=m5 Mr. García], who governed from 1985 to 1990 and from 2006 to 2011, had {e3 sought shelter} at the residence of [m7:URY.GOV Ambassador Carlos Barros] in San Isidro on November 17, a few hours after [m8:PER.JUD a judge] {e4 forbade} [m88=m6 him] to leave the country for eighteen months. [m9:PER.JUD Prosecutor José Domingo Pérez] {e5 suspects} [m10=m5 him] of having taken money from [m11:BRA.BUS Odebrecht] in exchange for a line of the Lima metro.
[m33=m7 The ambassador] {e6 showed [m37=m6 him] the door} at seven in the morning, politely. Thereupon [m94=m6 the politician] drove home to Miraflores under the eyes of two dozen policemen, whom [m12:PER.GOV the Interior Ministry] had {e7 posted} around the block.
[m13:PER.GOV President Martín Vizcarra] {e8 hailed} the decision. Nobody is persecuted in [m14=m13 his] country, [m89=m13 he] wrote to [m15=m3 his colleague] in a letter that Foreign Minister [m16:PER.GOV Néstor Popolizio] {e9 delivered} in person last week.
[m17:PER.PTY APRA], the party that [m91=m5 García] has led for thirty years, is {e10 calling} it a surrender. "<<q2 [m18=m17 We] will {e11 try} another embassy if [m90=m18 we] must>>," said its deputy [m19:PER.LEG Mauricio Mulder]; [m20:COL.GOV Bogotá] and [m21:CRI.GOV San José] were mentioned. [m22:CRI.GOV The Costa Rican foreign ministry] {e12 denied} having been asked.
In Montevideo, [m23:URY.PTY the Communists] in the ruling [m24:URY.PTY Frente Amplio] were {e13 pleased}. [m25:URY.OPP Ex-president Julio María Sanguinetti] of [m26:URY.PTY the Colorado Party], an old friend, {e14 regretted} it: <<q3 asylum is given in doubt, not in certainty>>. [m27=m1 The country] had {e15 protected} [m34:CVL hundreds] during the dictatorships of the neighbours, [m92=m25 he] recalled.
[m36:PER.LEG Peru's Congress], where [m28:PER.PTY Fuerza Popular] of [m29:PER.OPP Keiko Fujimori] has the most seats, is divided. [m35=m29 She] has been {e16 in prison} since October 31 on charges from the same scandal. [m30:PER.ELI Pedro Pablo Kuczynski] {e17 resigned} over it in March, and [m31:USA.GOV the United States] is studying the extradition of [m32:PER.ELI Alejandro Toledo].
On Sunday Peruvians vote in a referendum on [m93=m13 Vizcarra's] reforms.
e1 m1 > m2 REJECT actual 2018-12-03/day mode=assist ctx=asylum,corruption again
e2 m3 > m5 REJECT actual 2018-12-03/day mode=assist ctx=asylum,corruption
e3 m6 > m7 REQUEST requested 2018-11-17/day mode=assist ctx=asylum,corruption
e4 m8 > m6 COERCE actual 2018-11-17/day mode=restrict ctx=legal,corruption
e5 m9 > m10 ACCUSE actual 2018-12-04/none mode=investigate ctx=corruption,legal
e6 m33 > m6 REJECT actual 2018-12-03/day mode=assist ctx=asylum again
e7 m12 > m6 MOBILIZE actual 2018-12-04/none mode=police ctx=legal
e8 m13 > m3 SUPPORT actual 2018-12-04/none ctx=asylum,diplomatic
e9 m16 > m15 CONSULT actual 2018-11-26/week mode=visit ctx=asylum,diplomatic
e10 m17 > m3 ACCUSE actual 2018-12-04/none mode=disapprove ctx=asylum
e11 m18 > m20,m21 REQUEST hypothetical 2018-12-04/none mode=assist ctx=asylum
e12 m22 > m17 REJECT actual 2018-12-04/none ctx=asylum
e13 m23 > m3 SUPPORT actual 2018-12-04/none ctx=asylum
e14 m25 > m3 ACCUSE actual 2018-12-04/none mode=disapprove ctx=asylum
e15 m27 > m34 AID actual 2018-12-04/none ctx=asylum bg
e16 m9 > m35 COERCE actual 2018-10-31/day mode=arrest ctx=corruption,legal
e17 m30 > m36 RETREAT actual 2018-03-01/month mode=resign ctx=corruption,executive bg
q1 m3 direct cue=told
q2 m19 direct cue=said
q3 m25 indirect cue=regretted
rel m5 leads m17
rel m23 part_of m24
rel m25 member_of m26
rel m29 leads m28
