### Reuters 2009-11-12
[m1:VEN.GOV Hugo Chavez] denied on Thursday that [m2=m1 he] had {e1 called for war} with [m3:COL.GOV Colombia] when [m4=m1 he] {e2 put} [m5:VEN.MIL 15,000 troops] on the border.
e1 m2 > m3 THREATEN denied 2009-11-12/none mode=violence ctx=military
e2 m4 > m3 MOBILIZE actual 2009-11-12/none mode=troops ctx=military

### AFP 2014-11-26
[m1:EGY.MIL The Egyptian army] {e1 levelled} eight hundred houses in Rafah, home to [m2:EGY.CVL a thousand families], to carve a strip along the border with [m3:@PSE Gaza].
e1 m1 > m2 ASSAULT actual 2014-11-26/none mode=destroy ctx=military

### Reuters 2016-01-12
[m1:DNK.GOV Denmark] will {e1 confiscate} valuables worth more than 10,000 crowns from [m2:? newly arrived refugees], a bill that [m3:UNHCR the U.N. refugee agency] {e2 deplores}.
e1 m1 > m2 COERCE planned 2016-01-12/none mode=seize ctx=migration
e2 m3 > m1 ACCUSE actual 2016-01-12/none mode=disapprove ctx=migration

### The Hindu 2019-12-15
[m1:IND.COP Delhi police] {e1 barged into} the library of Jamia Millia Islamia and {e2 thrashed} [m2:IND.EDU students], who had been {e3 agitating} against [m3:IND.GOV the government's] citizenship law.
e1 m1 > m2 COERCE actual 2019-12-15/none mode=seize ctx=repression
e2 m1 > m2 ASSAULT actual 2019-12-15/none mode=beat ctx=repression
e3 m2 > m3 PROTEST actual 2019-12-15/none mode=demo ctx=religion_ethnicity

### Kyodo 2019-07-01
[m1:JPN.GOV Tokyo] will {e1 tighten} exports of three chip-making chemicals to [m2:KOR.GOV South Korea] from Thursday, prompting [m3:KOR.CVL shoppers in Seoul] to {e2 turn their backs on} Japanese beer.
e1 m1 > m2 SANCTION planned 2019-07-04/day mode=discontinue ctx=economic
e2 m3 > m1 PROTEST actual 2019-07-01/none mode=boycott ctx=economic

### Yonhap 2019-08-22
[m1:KOR.GOV Seoul] {e1 decided not to renew} its intelligence-sharing pact with [m2:JPN.GOV Tokyo]; [m3:USA.GOV Mike Pompeo] was {e2 disappointed}.
e1 m1 > m2 SANCTION planned 2019-08-22/none mode=discontinue ctx=intelligence
e2 m3 > m1 ACCUSE actual 2019-08-22/none mode=disapprove ctx=intelligence

### Asahi 2023-03-17
[m1:KOR.GOV Yoon Suk-yeol] and [m2:JPN.GOV Fumio Kishida] {e1 clinked beer glasses} in Ginza on Thursday, hours after the two governments {e2 normalised} the exchange of military secrets and [m3=m2 Tokyo] {e3 freed} chip chemicals for export.
e1 m1 > m2 CONSULT actual 2023-03-16/day mode=visit ctx=diplomatic
e2 m1 > m2 COOPERATE actual 2023-03-16/day ctx=intelligence
e3 m3 > m1 CONCEDE actual 2023-03-16/day ctx=economic

### Reuters 1994-02-28
[m1:USA.MIL Two American F-16s] flying for [m2:NATO the alliance] {e1 brought down} four [m3:SRB.MIL Serb light attack aircraft] on Monday, the first combat [m4=m2 Nato] has ever seen.
e1 m1 > m3 ASSAULT actual 1994-02-28/day mode=aerial ctx=military

### Dawn 2015-09-18
[m1:TTP.REB Thirteen militants] in police uniform {e1 attacked} an air force camp at Badaber, spraying [m2:PAK.MIL men at prayer] with bullets.
e1 m1 > m2 ASSAULT actual 2015-09-18/none mode=firearms ctx=terrorism,military

### BBC Monitoring 2012-12-12
[m1:JPN.MIL A Japanese Aegis destroyer] {e1 tracked} the rocket that [m2:PRK.GOV Pyongyang] {e2 sent up} on Wednesday; [m3:PHL.GOV Manila] had {e3 confined} [m4:PHL.CVL fishermen] to port.
e1 m1 > m2 MOBILIZE actual 2012-12-12/day mode=weapons ctx=cbrn,military
e2 m2 > m1 MOBILIZE actual 2012-12-12/day mode=weapons ctx=cbrn
e3 m3 > m4 COERCE actual 2012-12-12/none mode=restrict

### AP 2006-07-28
[m1:USA.GOV The Bush administration] {e1 rushed} a shipment of precision bombs to [m2:ISR.GOV Israel] by way of Prestwick, which [m3:GBR.GOV Margaret Beckett] {e2 took up with} [m4:USA.GOV Condoleezza Rice].
e1 m1 > m2 COOPERATE actual 2006-07-28/none ctx=military
e2 m3 > m4 ACCUSE actual 2006-07-28/none mode=disapprove ctx=military

### Reuters 2013-10-24
[m1:RUS.JUD Russian investigators] {e1 reduced the charge} against [m2:NGO thirty Greenpeace activists] from piracy to hooliganism; [m3:NLD.GOV the Netherlands], where [m4=m2 their] ship is registered, {e2 wants} [m5:ITLOS.JUD a maritime court] to order them freed.
e1 m1 > m2 CONCEDE actual 2013-10-24/none ctx=legal,environment
e2 m3 > m5 REQUEST requested 2013-10-24/none mode=assist ctx=legal,environment

### NRC 2013-09-19
[m1:RUS.MIL Border guards on ropes from a helicopter] {e1 seized} the Arctic Sunrise, whose [m2:NGO Greenpeace crew] had {e2 tried to climb} a rig of [m3:RUS.BUS Gazprom's].
e1 m1 > m2 COERCE actual 2013-09-19/none mode=seize ctx=environment
e2 m2 > m3 PROTEST actual 2013-09-19/none mode=obstruct ctx=environment

### Le Monde 1995-07-10
[m1:FRA.MIL French commandos] {e1 boarded} Rainbow Warrior II inside the Mururoa zone on Sunday, {e2 using tear gas on} [m2:NGO the ecologists], as [m3=m1 they] had in 1992.
e1 m1 > m2 COERCE actual 1995-07-09/day mode=seize ctx=environment
e2 m1 > m2 ASSAULT actual 1995-07-09/day mode=crowd-control ctx=environment

### Reuters 2008-11-27
[m1:THA.OPP Yellow-shirted opponents of the government] have {e1 closed both Bangkok airports}; [m2:THA.GOV Somchai Wongsawat] {e2 decreed a state of emergency} there but [m3:THA.MIL army chief Anupong Paojinda] will {e3 not send} soldiers against [m4=m1 them].
e1 m1 > m2 PROTEST actual 2008-11-27/none mode=obstruct
e2 m2 > m1 COERCE actual 2008-11-27/none mode=martial-law
e3 m3 > m4 MOBILIZE denied 2008-11-27/none mode=troops

### The Standard 1997-07-07
On Saba Saba day [m1:KEN.COP General Service Unit men] chased [m2:KEN.CVL worshippers] into All Saints' Cathedral and {e2 clubbed} [m3:KEN.REL the Reverend Timothy Njoya] at the altar rail; [m4:KEN.OPP the reformers] {e3 renewed their call} on [m5:KEN.GOV Daniel arap Moi] to change the constitution.
e2 m1 > m3 ASSAULT actual 1997-07-07/day mode=beat ctx=repression
e3 m4 > m5 REQUEST requested 1997-07-07/none mode=change ctx=pro_democracy

### AFP 2016-10-02
[m1:ETH.COP Ethiopian police] {e1 let off smoke grenades} at an Oromo festival; scores of [m2:ETH.CVL the faithful] died in the crush, after [m3=m2 some] had {e2 crossed their wrists} at [m4:ETH.GOV government-backed elders].
e1 m1 > m2 ASSAULT actual 2016-10-02/none mode=crowd-control ctx=repression
e2 m3 > m4 PROTEST actual 2016-10-02/none mode=demo ctx=religion_ethnicity

### Reuters 2007-08-20
[m1:COD.LAB Congolese nurses] {e1 have been on strike} since July over pay promised by [m2:COD.GOV the government] and never paid; [m3=m1 they] may {e3 go back} on Monday.
e1 m1 > m2 PROTEST actual 2007-08-20/none mode=strike ctx=health
e3 m3 > m2 CONCEDE hypothetical 2007-08-20/none

### AFP 2010-08-26
[m1:FRA.GOV Paris] {e1 put [m2:ROU.CVL a further 283 Roma] on flights} to [m3:@ROU Bucharest] on Thursday; [m4:VAT.REL Pope Benedict] preached acceptance, and [m5:EU Viviane Reding] {e3 called the expulsions a disgrace}.
e1 m1 > m2 COERCE actual 2010-08-26/day mode=deport ctx=migration
e3 m5 > m1 ACCUSE actual 2010-08-26/none mode=disapprove ctx=migration

### Kathimerini 2013-09-28
[m1:GRC.COP Counter-terrorism officers] {e1 hauled in} [m2:GRC.PTY Golden Dawn's leader and five deputies] on Saturday, ten days after [m3:GRC.PTY one of its members] {e2 stabbed} [m4:GRC.CVL an anti-fascist rapper].
e1 m1 > m2 COERCE actual 2013-09-28/day mode=arrest ctx=legal
e2 m3 > m4 ASSAULT actual 2013-09-28/none mode=primitive

### Spiegel 2020-02-05
[m1:DEU.PTY Thomas Kemmerich's] election with the votes of [m2:DEU.PTY the far right] was {e1 unforgivable}, said [m3:DEU.GOV Angela Merkel], who {e2 relieved} [m4:DEU.GOV the commissioner for eastern states] of his duties for {e3 congratulating} [m5=m1 him].
e1 m3 > m1 ACCUSE actual 2020-02-05/none mode=disapprove ctx=political_institutions
e2 m3 > m4 SANCTION actual 2020-02-05/none mode=expel ctx=executive
e3 m4 > m5 SUPPORT actual 2020-02-05/none

### Tagblatt 2012-03-05
[m1:VAT.REL Rome] has {e1 forbidden} [m2:IRL.REL an Irish Redemptorist] to publish; [m3:IRL.REL four hundred priests] {e2 stood by} him.
e1 m1 > m2 COERCE actual 2012-03-05/none mode=censor ctx=religion_ethnicity
e2 m3 > m2 SUPPORT actual 2012-03-05/none ctx=religion_ethnicity

### Guardian 2017-07-12
[m1:CHN.GOV Beijing] {e1 turned away} [m2:DEU.MED a German oncologist's] offer to fly out [m3:CHN.OPP Liu Xiaobo] and {e2 would not hear of} letting [m4=m3 him] die abroad, [m5:DEU.GOV Berlin] said.
e1 m1 > m2 REJECT actual 2017-07-12/none mode=assist ctx=human_rights said=m5
e2 m1 > m2 REJECT actual 2017-07-12/none mode=yield ctx=human_rights said=m5

### Straits Times 2012-05-02
[m1:CHN.CVL Blind lawyer Chen Guangcheng], who slipped past his guards, was {e2 sheltered} for six days by [m2:USA.GOV the American embassy]; [m3:CHN.GOV Beijing] {e3 demanded an apology} and [m4=m2 Washington] {e4 would not give} one.
e2 m2 > m1 AID actual 2012-05-02/none ctx=human_rights,asylum
e3 m3 > m4 REQUEST requested 2012-05-02/none mode=yield ctx=diplomatic
e4 m4 > m3 REJECT actual 2012-05-02/none mode=yield ctx=diplomatic

### AFP 2010-11-29
[m1:IRN.GOV Mahmoud Ahmadinejad] {e1 pointed the finger at} [m2:ISR.GOV Israel] and [m3:GBR.GOV the West] after motorcyclists attached bombs to the cars of [m4:IRN.EDU two nuclear physicists] in Tehran.
e1 m1 > m2,m3 ACCUSE actual 2010-11-29/none mode=allege ctx=cbrn

### Reuters 2012-02-13
[m1:ISR.GOV Benjamin Netanyahu] {e1 held} [m2:IRN.GOV Iran] accountable for a bomb that {e2 wounded} [m3:ISR.GOV an Israeli diplomat's wife] in New Delhi; [m4:IRN.GOV Tehran's ambassador] {e3 scoffed at} the idea.
e1 m1 > m2 ACCUSE actual 2012-02-13/none mode=allege ctx=terrorism
e2 m2 > m3 ASSAULT denied 2012-02-13/none mode=explosives ctx=terrorism said=m1
e3 m4 > m1 REJECT actual 2012-02-13/none ctx=terrorism

### Al Jazeera 2023-10-18
[m1:ISR.MIL The Israeli army] denied {e1 having bombed} the Ahli hospital and {e2 blamed} a misfired rocket of [m2:PIJ.REB Islamic Jihad]; [m3:JOR.GOV Amman] {e3 called off} the meeting that [m4:USA.GOV Joe Biden] was to attend there.
e1 m1 > m2 ASSAULT denied 2023-10-18/none mode=aerial ctx=military
e2 m1 > m2 ACCUSE actual 2023-10-18/none mode=allege ctx=military
e3 m3 > m4 REJECT actual 2023-10-18/none mode=meet ctx=diplomatic

### Reuters 2024-05-31
[m1:MDV.GOV The Maldives] {e1 will refuse entry to} holders of [m2:ISR.CVL Israeli] passports, [m3:MDV.GOV President Mohamed Muizzu's office] said, and is {e2 raising money} for [m4:PSE.REF Palestinians].
e1 m1 > m2 SANCTION planned 2024-05-31/none mode=discontinue said=m3
e2 m1 > m4 AID actual 2024-05-31/none ctx=human_security said=m3

### AP 2024-05-02
[m1:TUR.GOV Turkey] has {e1 halted all trade} with [m2:ISR.GOV Israel]; [m3:ISR.GOV its foreign minister] {e2 berated} [m4=m1 President Erdogan] as a dictator and instructed officials to find other suppliers.
e1 m1 > m2 SANCTION actual 2024-05-02/none mode=discontinue ctx=economic
e2 m3 > m4 ACCUSE actual 2024-05-02/none mode=disapprove ctx=economic

### BBC 2024-11-21
[m1:ICC The International Criminal Court] on Thursday {e1 issued arrest warrants} for [m2:ISR.GOV Benjamin Netanyahu] and [m3:ISR.ELI Yoav Gallant]; [m4:HUN.GOV Viktor Orban] {e2 promptly invited} the former to [m5:@HUN Budapest].
e1 m1 > m2,m3 THREATEN threatened 2024-11-21/day mode=arrest ctx=legal,military
e2 m4 > m2 AGREE planned 2024-11-21/day ctx=diplomatic

### Reuters 2025-02-06
[m1:USA.GOV Donald Trump] {e1 ordered penalties} on Thursday against [m2:ICC staff of the International Criminal Court], which [m3:NLD.GOV the Dutch foreign minister] {e2 regretted} and [m4:ISR.GOV Israel] {e3 applauded}.
e1 m1 > m2 SANCTION actual 2025-02-06/day mode=discontinue ctx=legal
e2 m3 > m1 ACCUSE actual 2025-02-06/none mode=disapprove ctx=legal
e3 m4 > m1 SUPPORT actual 2025-02-06/none ctx=legal

### Bloomberg 2025-04-09
[m1:CHN.GOV Beijing] {e1 retaliated with} an 84 percent levy on all goods from [m2:USA.GOV the United States] and {e2 put} [m3:USA.BUS a dozen American firms] on its list of unreliable entities.
e1 m1 > m2 SANCTION actual 2025-04-09/none mode=discontinue ctx=economic
e2 m1 > m3 SANCTION actual 2025-04-09/none mode=discontinue ctx=economic

### CBC 2025-03-04
{e1 Tariffs} of 25 percent by [m1:USA.GOV the White House] on [m2:CAN.GOV Canada] and [m3:MEX.GOV Mexico] took effect at midnight, and [m4:CAN.GOV Ontario's premier] is {e3 yanking} American bourbon off the shelves.
e1 m1 > m2,m3 SANCTION actual 2025-03-04/day mode=discontinue ctx=economic
e3 m4 > m1 SANCTION actual 2025-03-04/none mode=discontinue ctx=economic

### The Hindu 2025-04-23
[m1:IND.GOV India] {e1 has put in abeyance} the Indus treaty with [m2:PAK.GOV Pakistan], {e2 shut} the Attari post and {e3 declared} [m3:PAK.MIL Islamabad's defence attaches] unwelcome, a day after [m4:TRF.REB gunmen] {e4 massacred} [m5:IND.CVL tourists] at Pahalgam.
e1 m1 > m2 SANCTION actual 2025-04-23/none mode=discontinue ctx=natural_resource
e2 m1 > m2 SANCTION actual 2025-04-23/none mode=discontinue ctx=economic
e3 m1 > m3 SANCTION actual 2025-04-23/none mode=expel ctx=diplomatic
e4 m4 > m5 ASSAULT actual 2025-04-22/day mode=firearms ctx=terrorism

### Dawn 2025-04-24
[m1:PAK.GOV Islamabad] {e1 closed its skies to} [m2:IND.BUS Indian airlines] on Thursday and {e2 warned} [m4:IND.GOV New Delhi] that any diversion of water would be an act of war; it denied {e3 involvement} in the Pahalgam killings of [m3:IND.CVL Indian visitors].
e1 m1 > m2 SANCTION actual 2025-04-24/day mode=discontinue ctx=diplomatic
e2 m1 > m4 THREATEN threatened 2025-04-24/day mode=violence ctx=natural_resource
e3 m1 > m3 ASSAULT denied 2025-04-24/none mode=firearms ctx=terrorism

### Reuters 2013-07-29 none
The opera house in [m1:@OMN Muscat] has a curtain woven in [m2:@IND Benares]; its chief conductor, a Neapolitan, told [m3:#outlet a local daily] that the acoustics forgive nothing.

### AP 2016-08-15 none
[m1:@KEN Kenya] took gold and silver in the women's marathon, [m2:@ETH Ethiopia] the bronze; the fourth runner, an American, collapsed past the line and was wheeled away smiling.

### Guardian 2012-06-22 none
Two states, one ministry: a photograph of 1958 shows [m1:EGY.ELI Gamal Abdel Nasser] and [m2:SYR.ELI Shukri al-Quwatli] on a balcony in [m3:@SYR Damascus]. The print fetched £4,000 on Thursday.
