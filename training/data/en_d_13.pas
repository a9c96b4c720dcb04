### Reuters 2014-08-28
[m1:RUS.GOV Moscow] denied on Thursday that any of [m2=m1 its] columns had {e1 crossed into} [m3:UKR.GOV Ukraine]. The paratroopers filmed near [m5:@UKR Ilovaisk], [m4:RUS.MIL its defence ministry] said, had lost their way.
e1 m1 > m3 MOBILIZE denied 2014-08-28/day mode=troops ctx=military

### Reuters 2013-03-05
[m1:CHN.GOV China's envoy] would neither confirm nor deny that [m2:CHN.GOV Beijing] {e1 might back} new sanctions on [m3:PRK.GOV Pyongyang].
e1 m2 > m3 SANCTION hypothetical 2013-03-05/none mode=discontinue ctx=cbrn

### AFP 2017-09-01
[m1:BGD.GOV Dhaka] says that [m2:BGD.MIL its border guards] have not {e1 pushed} a single [m3:MMR.REF Rohingya family] back since Sunday.
e1 m2 > m3 COERCE denied 2017-09-01/none mode=deport ctx=migration said=m1

### AFP 2012-06-13
[m1:BGD.GOV Dhaka] {e1 will not open the border to} [m2:MMR.REF Rohingya boats], its foreign minister told parliament, whatever [m3:UNHCR the U.N. refugee agency] may plead.
e1 m1 > m2 REJECT actual 2012-06-13/none mode=assist ctx=asylum

### Reuters 2021-05-31
[m1:DNK.SPY Danish military intelligence] "neither confirms nor denies" having helped [m2:USA.SPY the NSA] listen to [m3:DEU.GOV Angela Merkel]; [m4:SWE.GOV Peter Hultqvist] {e2 wants all the cards on the table}.
e2 m4 > m1 REQUEST requested 2021-05-31/none ctx=intelligence

### AP 2013-07-01
[m1:USA.GOV The White House] flatly denied that [m5=m1 it] had {e1 put pressure on} [m2:ECU.GOV Rafael Correa] over [m3:USA.ELI Snowden], although [m4:USA.GOV Joe Biden] had {e2 spoken to him by telephone}.
e1 m1 > m2 REQUEST denied 2013-07-01/none mode=yield ctx=asylum
e2 m4 > m2 CONSULT actual 2013-07-01/none mode=phone ctx=asylum

### Reuters 2013-07-05
[m1:VEN.GOV Caracas], [m2:NIC.GOV Managua] and [m3:BOL.GOV La Paz] {e1 would take} [m4:USA.ELI the American leaker] "if circumstances permit", as [m5:NIC.GOV Daniel Ortega] put it.
e1 m1,m2,m3 > m4 AGREE hypothetical 2013-07-05/none ctx=asylum

### AFP 2019-01-30 none
[m1:VEN.GOV The finance minister] spoke for an hour about liquidity. [m2:RUS.GOV The Russian deputy minister] took notes; [m3:CHN.GOV the Chinese attaché] looked at his telephone.

### Reuters 2019-01-29
[m1:RUS.GOV The Kremlin] knows nothing of [m2:RUS.PRM four hundred contractors] having {e1 flown in to protect} [m3:VEN.GOV Nicolás Maduro], said [m4:RUS.GOV Dmitry Peskov]; "<<q1 fear has a hundred eyes>>".
e1 m2 > m3 AID denied 2019-01-29/none ctx=military said=m4
q1 m4 direct cue=said

### Miami Herald 2019-05-01
[m1:USA.GOV Mike Pompeo] says [m2:VEN.GOV Maduro] had a plane waiting until [m3:RUS.GOV Moscow] {e2 talked} him out of it. Both deny it.
e2 m3 > m2 REQUEST denied 2019-05-01/none ctx=executive said=m1

### Reuters 2010-11-03 none
[m1:GRC.COP Greek police], [m2:DEU.COP their German colleagues] and [m3:EUROPOL Europol] each keep a list of such groups. They overlap in four names.

### Reuters 2008-02-04
[m1:TCD.GOV N'Djamena's foreign minister] denied that [m2:FRA.MIL French pilots] had {e1 fired} on [m3:TCD.REB the rebel pick-ups]; [m4:FRA.GOV Paris], he said, {e2 had merely offered} to fly the president out.
e1 m2 > m3 ASSAULT denied 2008-02-04/none mode=aerial ctx=military said=m1
e2 m4 > m1 AGREE actual 2008-02-04/none ctx=military said=m1

### AFP 2008-02-05
[m1:FRA.GOV Nicolas Sarkozy] said that [m5=m1 France] {e1 would do its duty} against [m2:TCD.REB the rebels] if [m3=m1 it] had to. [m4:SDN.GOV Khartoum] denies {e2 arming} them.
e1 m1 > m2 THREATEN hypothetical 2008-02-05/none mode=violence ctx=military
e2 m4 > m2 AID denied 2008-02-05/none ctx=military

### Reuters 2009-05-07 none
[m1:SDN.GOV Sudan's central bank] cut [m4=m1 its] rate. In [m2:@TCD N'Djamena] the franc was steady; [m3:IMF the IMF] has forecast growth of 4 percent for both countries.

### East African 2012-11-26
[m1:UGA.GOV Ruhakana Rugunda] insisted that [m2:UGA.MIL Uganda's army] had not {e1 escorted} [m3:M23.REB M23's men] into [m5:@COD Goma] and that [m4:UGA.GOV Kampala] could not force the group to leave.
e1 m2 > m3 AID denied 2012-11-26/none ctx=military said=m1

### East African 2013-02-24 none
Eleven presidents sat down to a lunch of tilapia. [m1:UN Ban Ki-moon] had the vegetarian dish; [m2:COD.GOV Joseph Kabila] and [m3:RWA.GOV Paul Kagame] were four chairs apart.

### Reuters 2016-12-19
[m1:COD.GOV Joseph Kabila's spokesman] denied that the president had {e1 refused to go}: he {e2 will stand down} as soon as [m2:COD.GOV the electoral commission] has a register, and [m3:COD.OPP the opposition] {e3 should wait}.
e1 m1 > m3 REJECT denied 2016-12-19/none mode=change ctx=executive
e2 m1 > m3 CONCEDE planned 2016-12-19/none ctx=executive
e3 m1 > m3 REQUEST requested 2016-12-19/none ctx=election

### Reuters 1997-05-04
[m1:COD.GOV Mobutu Sese Seko] and [m2:AFDL.REB Laurent Kabila] {e1 talked} aboard a South African ship. Mobutu {e2 may hand over} to a neutral figure, [m3:ZAF.GOV Nelson Mandela's] aides say; [m4=m2 Kabila] denies that he {e3 agreed to halt} his march.
e1 m1 > m2 CONSULT actual 1997-05-04/none mode=third-party ctx=diplomatic
e2 m1 > m2 CONCEDE hypothetical 1997-05-04/none ctx=executive said=m3
e3 m2 > m1 CONCEDE denied 1997-05-04/none ctx=military

### AFP 1999-10-13
[m1:PAK.MIL The army] took the television tower in [m4:@PAK Islamabad] at five. It was not so, [m2:PAK.MIL General Musharraf] said later, that [m3:USA.GOV Washington] had {e1 been forewarned} by him.
e1 m2 > m3 CONSULT denied 1999-10-13/none ctx=military

### Dawn 2013-06-20 none
[m1:PAK.GOV The adviser on foreign affairs] is 84. [m2=m1 He] wrote the party's manifesto, taught economics and has known [m3:AFG.GOV the Afghan president] and [m4:IND.GOV the Indian high commissioner] since the 1980s.

### Dawn 2011-05-03
[m1:PAK.GOV President Zardari] rejected as baseless that [m2:PAK.SPY the spy service] had {e1 sheltered} [m3:ALQAEDA.REB Osama bin Laden]. [m4:USA.GOV John Brennan] {e2 found it "inconceivable"} that [m5=m3 he] had no support.
e1 m2 > m3 AID denied 2011-05-03/none ctx=terrorism said=m1
e2 m4 > m2 ACCUSE actual 2011-05-03/none mode=allege ctx=terrorism

### Dawn 2011-05-13
[m1:PAK.SPY Lieutenant General Pasha] {e1 offered [m4=m1 his] resignation} to [m2:PAK.LEG parliament] behind closed doors and, if another raid came, [m3:PAK.GOV Pakistan] would reply, he vowed.
e1 m1 > m2 CONCEDE planned 2011-05-13/none ctx=intelligence

### Reuters 2012-02-01
A leaked paper has [m1:PAK.SPY Islamabad's agents] {e1 directing} [m2:TALIBAN.REB the Taliban]. "<<q1 Old wine in an even older bottle>>," said [m3:PAK.GOV Hina Rabbani Khar], denying it in [m4:@AFG Kabul].
e1 m1 > m2 AID denied 2012-02-01/none ctx=military
q1 m3 direct cue=said

### The Hindu 2008-07-10 none
[m1:IAEA The agency] circulated the text on Wednesday. [m2:IND.GOV India] has 22 reactors, of which 14 are in the list; [m3:PAK.GOV Pakistan] and [m4:ISR.GOV Israel], like it, are not parties to the treaty.

### The Hindu 2008-07-08
[m1:IND.PTY The four Left parties] {e1 took [m4=m1 their] 59 votes away} from [m2:IND.GOV Manmohan Singh], who denied from an aeroplane that he had {e2 broken a promise} to [m3=m1 them].
e1 m1 > m2 SANCTION actual 2008-07-08/none mode=withdraw ctx=legislative
e2 m2 > m3 REJECT denied 2008-07-08/none ctx=legislative

### The Hindu 2020-06-19
[m1:IND.GOV Narendra Modi] told all parties that nobody had {e1 intruded}; [m2:CHN.GOV Beijing], equally, denies {e2 holding} [m3:IND.MIL any Indian soldier].
e1 m2 > m1 COERCE denied 2020-06-19/none mode=seize ctx=territory
e2 m2 > m3 COERCE denied 2020-06-19/none mode=arrest ctx=military

### The Hindu 2021-02-11
[m1:IND.GOV Rajnath Singh] announced that [m2:CHN.MIL the Chinese] {e1 would go back} east of Finger 8. [m3:IND.GOV New Delhi], [m5=m1 he] told [m4:IND.LEG the House], {e2 had conceded nothing}.
e1 m2 > m3 CONCEDE planned 2021-02-11/none ctx=territory,military said=m1
e2 m3 > m2 CONCEDE denied 2021-02-11/none ctx=territory said=m1

### Tribune 1999-02-21 none
The bus, painted gold, left [m1:@IND Attari] at four. On board were poets, an actor, a wrestler and [m2:IND.GOV the prime minister]; [m3:PAK.GOV the chief minister of Punjab] had sent sweets.

### Kuensel 2017-06-29
[m1:BTN.GOV Thimphu] {e1 served a démarche on} [m2:CHN.GOV Beijing] over a road at [m5:@BTN Doklam] and {e2 asks for} the status quo of 16 June. [m3:CHN.GOV A Chinese spokesman] denied that [m4:CHN.MIL the army] had {e3 entered} [m6:@BTN Bhutan].
e1 m1 > m2 ACCUSE actual 2017-06-29/none mode=disapprove ctx=territory
e2 m1 > m2 REQUEST requested 2017-06-29/none mode=yield ctx=territory
e3 m4 > m1 COERCE denied 2017-06-29/none mode=seize ctx=territory said=m3

### Kathmandu Post 2015-11-26
[m1:IND.GOV India's foreign ministry] repeated that there was no {e1 blockade} by it of [m2:NPL.GOV Nepal]; the lorries were held up by [m3:NPL.CVL Madhesis] on the Nepali side.
e1 m1 > m2 COERCE denied 2015-11-26/none mode=restrict ctx=economic

### Kathmandu Post 2010-05-08 none
[m1:NPL.PTY The three big parties] have 229, 114 and 109 seats. A two-thirds majority is 401. [m2:CHN.GOV The Chinese ambassador] left for [m3:@CHN Lhasa] on Thursday on holiday.

### Reuters 2005-06-22
[m1:NPL.PTY The seven parties] {e1 might work with} [m2:MAOISTS.REB the Maoists], said [m3:NPL.PTY Madhav Nepal], if the killing of civilians stopped.
e1 m1 > m2 AGREE hypothetical 2005-06-22/none ctx=political_institutions said=m3

### Jakarta Globe 2011-10-20
[m1:IDN.COP The national police] admit to beating [m2:IDN.CVL delegates to the Papuan congress] but deny {e1 shooting} anyone.
e1 m1 > m2 ASSAULT denied 2011-10-20/none mode=firearms ctx=repression

### Jakarta Globe 2009-05-26
[m1:MYS.GOV Kuala Lumpur] denied [m5=m1 its] [m2:MYS.MIL frigate] had {e1 harried} [m3:IDN.MIL an Indonesian corvette] off [m6:@IDN Ambalat]; [m4:IDN.LEG senators in Jakarta] prefer force.
e1 m2 > m3 MOBILIZE denied 2009-05-26/none mode=weapons ctx=territory

### Tempo 2013-08-17 none
[m1:IDN.GOV The trade minister] keeps an aquarium. [m2:AUS.GOV The Australian ambassador], who speaks Sundanese, gave [m3=m1 him] a book on sharks; [m4:#Kompas a newspaper] printed the picture.

### Manila Times 2019-06-13
[m1:CHN.GOV Beijing's embassy] denied a hit-and-run: the trawler had {e1 tried to rescue} [m2:PHL.LAB the Filipino fishermen] but was "besieged" by other boats. [m3:PHL.GOV Delfin Lorenzana] {e2 condemned the desertion} of the crew.
e1 m1 > m2 AID denied 2019-06-13/none ctx=territory
e2 m3 > m1 ACCUSE actual 2019-06-13/none mode=disapprove ctx=territory

### Manila Times 2023-08-07
[m1:CHN.MIL A Chinese cutter] {e1 hosed} [m2:PHL.MIL a supply boat] bound for the Sierra Madre. Manila, [m3:PHL.GOV Jonathan Malaya] declared, never {e2 pledged} to [m4:CHN.GOV Beijing] to haul the wreck away; if it did, said the president, he rescinds it.
e1 m1 > m2 ASSAULT actual 2023-08-07/none ctx=territory
e2 m3 > m4 AGREE denied 2023-08-07/none ctx=territory

### Manila Times 1992-09-30 none
On the last day the band at Subic played "Auld Lang Syne". [m1:USA.MIL The rear admiral], whose wife comes from [m2:@PHL Zambales], will retire to [m3:@USA Oregon].

### Bangkok Post 2006-09-20
[m1:THA.MIL General Sonthi] has not {e1 ruled out freezing} [m2:THA.GOV Thaksin Shinawatra's] fortune; the privy council's president denied ordering the tanks out.
e1 m1 > m2 SANCTION hypothetical 2006-09-20/none mode=discontinue ctx=corruption

### Bangkok Post 2004-10-27 none
Rain is expected in [m1:@THA Narathiwat] and [m2:@MYS Kelantan] through the weekend. [m3:THA.GOV The meteorological department] and [m4:MYS.GOV its Malaysian twin] share a radar.

### VNExpress 2014-05-15
[m1:VNM.GOV Hanoi] said [m2:VNM.CVL the crowds] that {e1 gutted} Taiwanese factories had not been egged on by it. [m3:TWN.GOV Taipei] {e3 wants compensation}.
e1 m2 > m3 PROTEST actual 2014-05-15/none mode=riot ctx=economic,territory
e3 m3 > m1 REQUEST requested 2014-05-15/none mode=yield ctx=reparations

### VNExpress 2016-05-23
[m1:USA.GOV Barack Obama] {e1 fully lifted} the arms embargo on [m2:VNM.GOV Vietnam], a step, he denied, {e2 aimed at} [m3:CHN.GOV China].
e1 m1 > m2 CONCEDE actual 2016-05-23/none ctx=military
e2 m1 > m3 THREATEN denied 2016-05-23/none ctx=military

### VNExpress 1995-07-28 none
[m1:VNM.GOV Nguyen Manh Cam], in a dark suit, raised the flag in [m2:@BRN Bandar Seri Begawan]. [m3:ASEAN The association] now has seven members and 420 million people.

### Yonhap 2010-05-20
[m1:PRK.GOV Pyongyang] denies {e1 torpedoing} [m2:KOR.MIL the corvette] and would answer any penalty with "{e2 all-out war}".
e1 m1 > m2 ASSAULT denied 2010-05-20/none mode=heavy-weapons ctx=military
e2 m1 > m2 THREATEN threatened 2010-05-20/none mode=violence ctx=military

### Yonhap 2009-10-22
[m1:KOR.GOV The Blue House] denied on the record what [m2:USA.GOV a Pentagon official] had let drop: that [m3:PRK.GOV Kim Jong-il] had {e1 invited} [m4:KOR.GOV Lee Myung-bak] to a summit.
e1 m3 > m4 AGREE denied 2009-10-22/none ctx=diplomatic

### Yonhap 2005-02-11 none
[m1:KOR.GOV The unification minister], a former anchorman, turned 52. [m2:PRK.GOV The North's chief delegate] plays go; neither has ever been to [m3:@CHN Beijing] in spring.

### Kyodo 2018-01-18
[m1:JPN.GOV Shinzo Abe] {e1 might stay away from} the Games in [m3:@KOR Pyeongchang], aides hinted. [m2:KOR.GOV Seoul] denied {e2 reopening} the agreement on the comfort women.
e1 m1 > m2 REJECT hypothetical 2018-01-18/none mode=meet ctx=diplomatic
e2 m2 > m1 SANCTION denied 2018-01-18/none mode=discontinue ctx=reparations

### Asahi 2001-04-13 none
[m1:JPN.EDU The textbook committee] has eight members, all historians. Some 20,000 copies were sold in [m2:@KOR Seoul] in translation, and a few hundred in [m3:@CHN Nanjing].

### SCMP 2019-07-22
[m1:HKG.COP The police commissioner] denied {e1 colluding with} [m2:HKG.CRM the white-shirted gang] that {e2 set upon} [m3:HKG.CVL passengers] in [m4:@HKG Yuen Long] station.
e1 m1 > m2 COOPERATE denied 2019-07-22/none ctx=crime
e2 m2 > m3 ASSAULT actual 2019-07-22/none mode=beat ctx=repression

### SCMP 2019-09-03
"<<q1 I have never {e1 tendered a resignation} to [m1:CHN.GOV the central government]>>," said [m2:HKG.GOV Carrie Lam], recorded telling [m3:HKG.BUS businessmen] she {e2 would quit} if she had a choice.
e1 m2 > m1 RETREAT denied 2019-09-03/none mode=resign ctx=executive
e2 m2 > m3 CONCEDE hypothetical 2019-09-03/none ctx=executive
q1 m2 direct cue=said

### SCMP 2003-07-05 none
[m1:HKG.GOV Tung Chee-hwa], a shipowner's son, was educated in [m2:@GBR Liverpool]. [m3:CHN.GOV The liaison office] occupies a tower in [m4:@HKG Sai Ying Pun] with a glass ball on [m5=m3 its] roof.

### BBC 2003-05-29
[m1:GBR.GOV Downing Street] denied that [m4=m1 it] had {e1 leant on} [m2:GBR.SPY the joint intelligence committee] to sex up the dossier, as [m3:GBR.JRN a BBC reporter] {e2 had it}.
e1 m1 > m2 REQUEST denied 2003-05-29/none ctx=intelligence
e2 m3 > m1 ACCUSE actual 2003-05-29/none mode=allege ctx=intelligence,misinformation

### BBC 2015-05-08 none
[m1:GBR.PTY The Liberal Democrats] have eight seats. [m2:GBR.OPP Labour] lost forty in [m3:@GBR Scotland]; [m4:GBR.PTY the SNP] holds all but three there.

### Guardian 2021-06-23
[m1:RUS.MIL Russia's Black Sea fleet] said [m4=m1 it] had {e1 dropped bombs in the path of} [m2:GBR.MIL HMS Defender]. No shots were {e2 aimed at} the destroyer, according to [m3:GBR.MIL the Ministry of Defence] in [m5:@GBR London].
e1 m1 > m2 MOBILIZE actual 2021-06-23/none mode=weapons ctx=military said=m1
e2 m1 > m2 ASSAULT denied 2021-06-23/none ctx=military said=m3

### Le Monde 2011-03-16
[m1:LBY.GOV Saif al-Islam] {e1 demands} that [m2:FRA.GOV Nicolas Sarkozy] "give back" the campaign money. [m3:FRA.GOV The Elysée] denied that [m4:LBY.GOV Tripoli] had {e2 financed} anything.
e1 m1 > m2 REQUEST requested 2011-03-16/none mode=yield ctx=corruption
e2 m4 > m2 AID denied 2011-03-16/none ctx=election,corruption said=m3

### Le Monde 1995-12-05 none
[m1:FRA.LAB The engine drivers' union] was founded in 1885. It has 14,000 members; [m2:FRA.LAB the CGT] has forty times as many, and [m3:DEU.LAB its German sister] no right to elect the board.

### Der Spiegel 2013-10-23
[m1:USA.GOV Jay Carney] assured [m2:DEU.GOV Berlin] that [m4=m1 the United States] "is not monitoring and {e1 will not monitor}" the chancellor's phone; he did not say it had not done so. [m3:DEU.GOV Guido Westerwelle] {e3 called the ambassador in}.
e1 m1 > m2 AGREE planned 2013-10-23/none ctx=intelligence
e3 m3 > m1 ACCUSE actual 2013-10-23/none mode=disapprove ctx=intelligence

### FAZ 2010-05-31 none
[m1:DEU.GOV Horst Köhler], born of Bessarabian farmers near [m2:@POL Zamosc], managed [m3:IMF the International Monetary Fund] from 2000 to 2004.

### ANSA 2019-02-07
[m1:FRA.GOV Paris] {e1 fetched [m5=m1 its] ambassador home} from [m2:ITA.GOV Rome] after [m3:ITA.GOV Luigi Di Maio] {e2 embraced} [m4:FRA.CVL the yellow vests]. [m6:@ITA Rome] {e3 may apologise}, but not "for a photograph".
e1 m1 > m2 SANCTION actual 2019-02-07/none mode=withdraw ctx=diplomatic
e2 m3 > m4 CONSULT actual 2019-02-07/none mode=visit ctx=diplomatic
e3 m2 > m1 CONCEDE hypothetical 2019-02-07/none ctx=diplomatic

### ANSA 2008-08-30
[m1:ITA.GOV Silvio Berlusconi] {e1 kissed the hand that signed}: five billion dollars over 25 years for [m2:LBY.GOV Libya] as amends for colonial rule. In the tent at [m3:@LBY Benghazi] he also {e2 handed back} a headless Venus.
e1 m1 > m2 CONCEDE planned 2008-08-30/none ctx=reparations
e2 m1 > m2 RETREAT actual 2008-08-30/none ctx=reparations

### Politiken 2006-02-03
[m1:DNK.GOV Anders Fogh Rasmussen] {e1 received} [m2:EGY.GOV the Egyptian] and other envoys but {e2 cannot apologise}, he told them, for [m3:#JyllandsPosten a newspaper]. Had he met them in October, [m4:DNK.OPP the opposition] says, the flags might not be burning.
e1 m2 > m1 CONSULT actual 2006-02-03/none ctx=religion_ethnicity
e2 m1 > m2 REJECT actual 2006-02-03/none mode=yield ctx=religion_ethnicity

### Aftenposten 2008-01-15 none
[m1:NOR.GOV Jonas Gahr Støre] was in the basement gym of the Serena when the shooting began in [m2:@AFG Kabul]. He was unhurt, [m3:NOR.GOV the ministry] said; a photographer was taken to hospital.
