### Reuters 2016-01-03
[m1:SAU.GOV Saudi Arabia] {e1 cut diplomatic ties} with [m2:IRN.GOV Iran] on Sunday after [m3:IRN.CVL demonstrators] {e2 torched} [m12=m1 its] embassy in [m4:@IRN Tehran]. [m5:SAU.GOV Foreign Minister Adel al-Jubeir] told a news conference that [m6:IRN.GOV Iranian diplomats] {e3 must leave} within 48 hours. "<<q1 [m7=m1 We] will not allow [m8=m2 the Islamic Republic] to undermine [m9=m1 our] security>>," [m10=m5 he] said. [m13=m3 The protesters] were angered by [m14=m1 the kingdom's] {e4 execution} of [m11:SAU.REL a Shi'ite cleric] a day earlier.
e1 m1 > m2 SANCTION actual 2016-01-03/day mode=discontinue ctx=diplomatic
e2 m3 > m1 PROTEST actual 2016-01-03/none mode=riot ctx=religion_ethnicity
e3 m5 > m6 SANCTION actual 2016-01-03/day mode=expel ctx=diplomatic
e4 m1 > m11 ASSAULT actual 2016-01-02/day mode=targeted ctx=religion_ethnicity bg
q1 m10 direct cue=said

### AP 2010-12-20
[m1:PRK.GOV North Korea] said [m9=m1 it] would {e1 not strike back} over a live-fire {e2 drill} by [m2:KOR.MIL South Korean marines] and told [m3:USA.ELI visiting former governor Bill Richardson] that [m10=m1 it] would {e3 let} [m4:IAEA U.N. inspectors] back into [m11=m1 its] main nuclear complex. [m5:KOR.GOV Seoul] was unmoved. "<<q1 [m6=m1 They] have made such promises before>>," [m7:KOR.GOV a Defence Ministry official] said. [m8=m1+m5 The two Koreas] {e4 exchanged artillery fire} in November.
e1 m1 > m2 CONCEDE planned 2010-12-20/none ctx=military
e2 m2 > m1 MOBILIZE actual 2010-12-20/none mode=weapons ctx=military
e3 m1 > m4 CONCEDE planned 2010-12-20/none ctx=cbrn
e4 m1 > m5 ASSAULT actual 2010-11-01/month mode=heavy-weapons ctx=military bg
q1 m7 direct cue=said

### AFP 2012-06-25
[m1:TUR.GOV Turkey] has {e1 asked} [m2:NATO NATO] for consultations after [m3:SYR.MIL Syrian gunners] {e2 shot down} one of [m7=m1 its] jets. [m4:SYR.GOV Damascus] denied that [m8=m4 its] forces had {e3 fired on} a second aircraft sent to search for the crew. [m5:TUR.GOV Deputy Prime Minister Bulent Arinc] said that [m6=m1 Ankara] had no intention of going to war but that the act would {e4 not go unpunished}.
e1 m1 > m2 REQUEST requested 2012-06-25/none mode=meet ctx=military
e2 m3 > m1 ASSAULT actual 2012-06-25/none mode=heavy-weapons ctx=military
e3 m3 > m1 ASSAULT denied 2012-06-25/none mode=firearms ctx=military
e4 m6 > m4 THREATEN threatened 2012-06-25/none ctx=military said=m5

### The Straits Times 2016-11-30
[m1:SGP.GOV Singapore] has {e1 asked} [m2:HKG.GOV Hong Kong] to return nine armoured carriers that [m8=m2 its] customs officers {e2 impounded} last week on [m3=m1 the Republic's] way home from exercises in [m4:@TWN Taiwan]. [m5:CHN.GOV China's foreign ministry] said [m9=m5 it] had {e3 lodged a protest} with [m6=m1 the city-state], which [m10=m5 it] {e4 urged} to respect the one-China principle. [m7=m1+m5 The two countries] have had diplomatic relations since 1990.
e1 m1 > m2 REQUEST requested 2016-11-30/none mode=yield ctx=military
e2 m2 > m1 COERCE actual 2016-11-23/week mode=seize ctx=military
e3 m5 > m6 ACCUSE actual 2016-11-30/none mode=disapprove ctx=diplomatic
e4 m5 > m6 REQUEST requested 2016-11-30/none mode=change ctx=diplomatic

### The Jakarta Post 2015-02-20
[m1:IDN.GOV Indonesia] on Friday {e1 recalled} [m2=m1 its] new ambassador to [m3:BRA.GOV Brazil] after [m4:BRA.GOV President Dilma Rousseff] {e2 refused to accept} [m11=m1 his] credentials at the last minute. [m5=m3 Brasilia] has {e3 protested} over the execution of [m6:BRA.CRM a Brazilian drug convict] in January. "<<q1 The manner in which [m7=m3 they] treated [m8=m1 us] is {e4 unacceptable}>>," [m9:IDN.GOV the Foreign Ministry] said. [m12=m9 It] also {e5 summoned} [m10:BRA.GOV the Brazilian envoy].
e1 m1 > m3 SANCTION actual 2015-02-20/day mode=withdraw ctx=diplomatic
e2 m4 > m1 REJECT actual 2015-02-20/none mode=meet ctx=diplomatic
e3 m5 > m1 ACCUSE actual 2015-02-20/none mode=disapprove ctx=illegal_drugs
e4 m9 > m7 ACCUSE actual 2015-02-20/none mode=disapprove ctx=diplomatic said=m9
e5 m9 > m10 ACCUSE actual 2015-02-20/none mode=disapprove ctx=diplomatic
q1 m9 direct cue=said

### Xinhua 2013-05-19
[m1:CHN.GOV Premier Li Keqiang] {e1 arrived in} [m2:IND.GOV New Delhi] on Sunday, the first stop of [m6=m1 his] maiden trip abroad since taking office. [m7=m1 He] and [m3:IND.GOV Prime Minister Manmohan Singh] are {e2 to sign} eight agreements on trade and water. The visit comes weeks after [m4:CHN.MIL Chinese soldiers] {e3 withdrew} from tents [m8=m4 they] had pitched in [m5:@IND Ladakh].
e1 m1 > m2 CONSULT actual 2013-05-19/day mode=visit ctx=diplomatic
e2 m1 > m3 AGREE planned 2013-05-19/none ctx=economic
e3 m4 > m2 RETREAT actual 2013-05-01/month mode=withdraw ctx=military,territory bg

### Interfax 2008-08-27
[m1:RUS.GOV President Dmitry Medvedev] announced on Tuesday that [m2:RUS.GOV Russia] had {e1 recognised} [m3:ABKHAZIA.PRE Abkhazia] and [m4:SOUTHOSSETIA.PRE South Ossetia] as independent. "<<q1 This was not an easy choice>>," [m5=m1 he] said on television. [m6:GEO.GOV Tbilisi] {e2 called the decree} an annexation, and [m7:DEU.GOV German Chancellor Angela Merkel] said it was {e3 absolutely unacceptable}. [m8=m6 Georgia] {e4 called home} all but two of [m10=m8 its] diplomats in [m9:@RUS Moscow] the next day.
e1 m2 > m3,m4 SUPPORT actual 2008-08-26/day ctx=territory,diplomatic said=m1
e2 m6 > m2 ACCUSE actual 2008-08-27/none mode=disapprove ctx=territory
e3 m7 > m2 ACCUSE actual 2008-08-27/none mode=disapprove ctx=territory said=m7
e4 m8 > m2 SANCTION actual 2008-08-27/day mode=withdraw ctx=diplomatic
q1 m5 direct cue=said

### Dawn 2014-12-18
[m1:PAK.GOV Prime Minister Nawaz Sharif] has lifted a moratorium on the death penalty in terrorism cases, [m2:PAK.GOV his office] said, two days after [m3:TTP.REB the Tehreek-i-Taliban] {e2 slaughtered} [m4:PAK.EDU 132 schoolboys] in [m5:@PAK Peshawar]. [m6:PAK.MIL Army chief Gen Raheel Sharif] {e3 flew to} [m7:AFG.GOV Kabul] with a demand that [m11=m7 it] {e4 hand over} [m12:TTP.REB the militants' leader]. [m8=m7 President Ashraf Ghani] promised [m9=m6 him] that Afghan soil would {e5 not be used} against [m10:PAK.GOV Pakistan].
e2 m3 > m4 ASSAULT actual 2014-12-16/day mode=firearms ctx=terrorism
e3 m6 > m7 CONSULT actual 2014-12-18/none mode=visit ctx=terrorism,military
e4 m6 > m7 REQUEST requested 2014-12-18/none mode=yield ctx=terrorism
e5 m8 > m10 AGREE planned 2014-12-18/none ctx=terrorism

### VOA 2012-11-20
[m1:M23.REB M23 rebels] {e1 marched into} [m2:@COD Goma] on Tuesday, meeting little resistance from [m3:COD.MIL government soldiers], who had {e2 fled} west. [m4:UN U.N. peacekeepers] watched [m11=m1 them] pass. [m5:RWA.GOV Rwanda] has repeatedly denied {e3 arming} [m6=m1 the group], as [m7:UN U.N. experts] {e4 allege}. "<<q1 [m8=m5 We] have nothing to do with [m9=m6 them]>>," [m10:RWA.MIL its army spokesman] said.
e1 m1 > m3 COERCE actual 2012-11-20/day mode=seize
e2 m3 > m1 RETREAT actual 2012-11-20/none mode=withdraw ctx=military
e3 m5 > m6 AID denied 2012-11-20/none ctx=military
e4 m7 > m5 ACCUSE actual 2012-11-20/none mode=allege ctx=military
q1 m10 direct cue=said

### BBC 2007-04-05
[m1:IRN.GOV President Mahmoud Ahmadinejad] said [m2=m1 he] was {e1 pardoning} [m3:GBR.MIL the 15 British sailors and marines] as a gift to [m4:GBR.CVL the British people]. [m8=m3 The crew] were {e2 flown home} the next morning. [m5:GBR.GOV Prime Minister Tony Blair] insisted that there had been no deal, and denied that [m6=m5 London] had {e3 apologised}. [m7:IRN.MIL Revolutionary Guards] {e4 seized} [m9=m3 the fifteen] in the Gulf on 23 March.
e1 m2 > m3 CONCEDE actual 2007-04-04/day ctx=military said=m1
e2 m1 > m3 RETREAT actual 2007-04-05/day mode=release ctx=military
e3 m6 > m1 CONCEDE denied 2007-04-05/none ctx=diplomatic said=m5
e4 m7 > m3 COERCE actual 2007-03-23/day mode=arrest ctx=military bg

### Reuters 2013-09-14
[m1:USA.GOV Secretary of State John Kerry] and [m2:RUS.GOV Foreign Minister Sergei Lavrov] {e1 agreed} on Saturday on a plan for [m3:SYR.GOV Syria's] chemical arms after three days of {e2 talks} in [m4:@CHE Geneva]. Under it [m5=m3 Damascus] must {e3 declare} [m9=m5 its] stocks within a week. "<<q1 If [m6:SYR.GOV Assad] does not comply, there will be {e4 consequences}>>," [m7=m1 he] said. [m8:SYR.OPP The rebel commander Salim Idris] {e5 rejected} the deal.
e1 m1 > m2 AGREE actual 2013-09-14/day ctx=cbrn,diplomatic
e2 m1 > m2 CONSULT actual 2013-09-14/none mode=third-party ctx=cbrn
e3 m1,m2 > m5 REQUEST requested 2013-09-14/day mode=yield ctx=cbrn
e4 m1 > m6 THREATEN threatened 2013-09-14/day ctx=cbrn said=m7
e5 m8 > m1,m2 REJECT actual 2013-09-14/none ctx=cbrn
q1 m7 direct cue=said

### Philippine Daily Inquirer 2016-10-20
[m1:PHL.GOV President Rodrigo Duterte] announced in [m2:CHN.GOV Beijing] [m10=m1 his] "separation" from [m3:USA.GOV the United States], saying [m4=m3 Washington] had {e1 lost}. [m5:CHN.GOV President Xi Jinping] {e2 offered} [m6=m1 his guest] $9 billion in soft loans, and [m7=m1+m5 the two leaders] {e3 witnessed the signing} of 13 accords. [m8:PHL.GOV Trade Secretary Ramon Lopez] later said [m9:PHL.GOV Manila] would {e4 not stop} trading with the Americans.
e1 m1 > m4 ACCUSE actual 2016-10-20/none mode=disapprove ctx=diplomatic
e2 m5 > m6 AGREE actual 2016-10-20/none ctx=economic
e3 m1 > m5 SUPPORT actual 2016-10-20/none ctx=economic
e4 m9 > m3 AGREE planned 2016-10-20/none ctx=economic said=m8

### AFP 2009-10-01
[m1:GIN.MIL Guinea's junta] has {e1 banned} all gatherings and {e2 called for} a national unity government, three days after [m2=m1 its] soldiers {e3 fired into} [m3:GIN.OPP an opposition rally] at a stadium. [m4:GIN.MIL Captain Moussa Dadis Camara] blamed uncontrolled elements of the army; [m7=m4 he] denied having {e4 ordered} the shooting. [m5:FRA.GOV France] {e5 suspended military cooperation} and [m6:ECOWAS ECOWAS] {e6 is sending} a mediator.
e1 m1 > m3 COERCE actual 2009-10-01/none mode=restrict ctx=rights_freedoms
e2 m1 > m3 REQUEST requested 2009-10-01/none mode=assist ctx=executive
e3 m2 > m3 ASSAULT actual 2009-09-28/day mode=firearms ctx=repression
e4 m4 > m3 ASSAULT denied 2009-09-28/day mode=firearms ctx=repression
e5 m5 > m1 SANCTION actual 2009-10-01/none mode=discontinue ctx=military
e6 m6 > m1 AGREE planned 2009-10-01/none ctx=diplomatic

### The Hindu 2013-03-20
[m1:IND.PTY The DMK] has {e1 pulled out of} [m2:IND.GOV the Manmohan Singh government], {e2 accusing} [m3=m2 it] of watering down a UN resolution on [m4:LKA.GOV Sri Lanka]. [m5=m1 The party's] five ministers {e3 handed in [m8=m5 their] resignations} on Wednesday. [m6:IND.GOV Finance Minister P. Chidambaram] said the coalition was stable and that talks with [m7=m1 the Dravidian ally] {e4 would continue}.
e1 m1 > m2 SANCTION actual 2013-03-20/none mode=withdraw ctx=political_institutions
e2 m1 > m3 ACCUSE actual 2013-03-20/none mode=disapprove ctx=human_rights
e3 m5 > m2 RETREAT actual 2013-03-20/day mode=resign ctx=executive
e4 m2 > m7 AGREE planned 2013-03-20/none ctx=political_institutions said=m6

### Sudan Tribune 2012-03-27
[m1:SDN.GOV Sudan] has {e1 suspended} a visit by [m2:SDN.GOV President Omar al-Bashir] to [m3:SSD.GOV Juba] after border {e2 clashes}. [m4:SSD.GOV South Sudan's President Salva Kiir] said [m5:SDN.MIL the Sudanese air force] had {e3 bombed} oil fields and [m6=m4 his] troops had {e4 struck back}. [m8:AU The African Union] has {e5 implored} [m7=m1+m3 both capitals] to pull [m9=m7 their] soldiers ten kilometres from the line.
e1 m1 > m3 REJECT actual 2012-03-27/none mode=meet ctx=diplomatic
e2 m1 > m3 ASSAULT actual 2012-03-27/none ctx=military,territory
e3 m5 > m3 ASSAULT actual 2012-03-27/none mode=aerial ctx=military said=m4
e4 m6 > m5 ASSAULT actual 2012-03-27/none ctx=military said=m4
e5 m8 > m7 REQUEST requested 2012-03-27/none mode=yield ctx=military

### BBC 2014-05-03
[m1:UKR.REB Pro-Russian gunmen] in [m2:@UKR Sloviansk] have {e1 released} [m3:OSCE seven military observers from OSCE states] whom [m7=m1 they] had {e2 held} for eight days. [m4:RUS.GOV Kremlin envoy Vladimir Lukin], who {e3 negotiated} the handover, called it "<<q1 a voluntary humanitarian act>>". [m5:DEU.GOV German Foreign Minister Frank-Walter Steinmeier] {e4 thanked} [m6=m4 him] by name.
e1 m1 > m3 RETREAT actual 2014-05-03/none mode=release
e2 m1 > m3 COERCE actual 2014-04-25/day mode=arrest bg
e3 m4 > m1 CONSULT actual 2014-05-03/none ctx=diplomatic
e4 m5 > m6 SUPPORT actual 2014-05-03/none ctx=diplomatic
q1 m4 mixed cue=called

### Haaretz 2010-06-20
[m1:ISR.GOV Israel] will {e1 allow} all goods except arms into [m2:PSE.CVL the Gaza Strip], [m3:ISR.GOV Prime Minister Benjamin Netanyahu's office] said on Sunday, easing a land {e2 blockade} in force since 2007. [m4:HAMAS.REB Hamas] {e3 dismissed} the step as cosmetic. [m5:USA.GOV The White House] {e4 welcomed} it. Criticism swelled after [m6:ISR.MIL Israeli naval commandos] {e5 killed} [m7:TUR.CVL nine activists] aboard a Turkish ferry last month.
e1 m1 > m2 CONCEDE planned 2010-06-20/day ctx=human_security
e2 m1 > m2 COERCE actual 2007-01-01/year mode=restrict ctx=human_security bg
e3 m4 > m1 REJECT actual 2010-06-20/none
e4 m5 > m1 SUPPORT actual 2010-06-20/none ctx=human_security
e5 m6 > m7 ASSAULT actual 2010-05-01/month ctx=military bg

### Reuters 2015-09-24
[m1:CHE.JUD Swiss prosecutors] have {e1 frozen} $80 million held in banks there by [m2:BRA.BUS executives of Brazil's state oil firm], [m3:BRA.JUD the public prosecutor in Brasilia] said. [m4=m1 Bern] has already {e2 sent back} a first $120 million. "<<q1 [m5=m1 They] {e3 share} everything [m6=m3 we] ask for>>," [m7=m3 he] said of [m8=m3 his] counterparts.
e1 m1 > m2 COERCE actual 2015-09-24/none mode=seize ctx=corruption,legal said=m3
e2 m4 > m3 COOPERATE actual 2015-09-24/none ctx=corruption
e3 m5 > m6 COOPERATE actual 2015-09-24/none ctx=corruption,legal said=m7
q1 m7 direct cue=said

### Kyodo 2018-05-09
[m1:JPN.GOV Prime Minister Shinzo Abe], [m2:CHN.GOV Chinese Premier Li Keqiang] and [m3:KOR.GOV South Korean President Moon Jae-in] {e1 met} in [m4:@JPN Tokyo] on Wednesday and {e2 agreed} to work for the North's denuclearisation. The summit was the first among [m5=m1+m2+m3 the three neighbours] since 2015. [m6=m1+m2 Abe and Li] also {e3 settled on} a hotline to keep [m7=m1+m2 their] ships and planes apart at sea, which [m8=m1+m2 their] forces will {e4 start using} in June.
e1 m2,m3 > m1 CONSULT actual 2018-05-09/day mode=multilateral ctx=diplomatic
e2 m1 > m2,m3 AGREE planned 2018-05-09/day ctx=cbrn
e3 m1 > m2 AGREE actual 2018-05-09/none ctx=military
e4 m1 > m2 AGREE planned 2018-06-01/month ctx=military

### Rappler 2012-04-11
[m1:PHL.MIL A Philippine warship] {e1 squared off} with [m2:CHN.MIL two Chinese surveillance vessels] at [m3:@ Scarborough Shoal] after [m4=m1 sailors] {e2 boarded} [m5:CHN.BUS eight Chinese fishing boats] and found giant clams. [m6=m2 The Chinese crews] {e3 placed themselves between} [m10=m1 the frigate] and [m11=m5 the poachers]. [m7:PHL.GOV Foreign Secretary Albert del Rosario] {e4 called in} [m8:CHN.GOV Ambassador Ma Keqing], who {e5 told} [m9=m7 him] that it was [m12=m1 the Philippine vessel] that should leave.
e1 m1 > m2 MOBILIZE actual 2012-04-11/none mode=weapons ctx=territory,military
e2 m4 > m5 COERCE actual 2012-04-11/none mode=seize ctx=territory
e3 m6 > m1 MOBILIZE actual 2012-04-11/none mode=weapons ctx=territory
e4 m7 > m8 ACCUSE actual 2012-04-11/none mode=disapprove ctx=territory
e5 m8 > m9 REQUEST requested 2012-04-11/none mode=yield ctx=territory

### Reuters 2017-08-29
[m1:PRK.MIL North Korea] {e1 fired} a missile over [m2:JPN.GOV Japan] on Tuesday. [m3:KOR.MIL South Korean F-15K jets] {e2 dropped} eight bombs on a range near the border in a show of force, and [m4:JPN.MIL Tokyo] {e3 kept} [m9=m4 its] Patriot batteries at readiness. "<<q1 All options are {e4 on the table}>>," [m5:USA.GOV President Donald Trump] said in a statement. [m6:CHN.GOV China] {e5 called for restraint} from [m7:PRK.GOV its ally] and [m8=m5 Washington] alike.
e1 m1 > m2 MOBILIZE actual 2017-08-29/day mode=weapons ctx=cbrn,military
e2 m3 > m1 MOBILIZE actual 2017-08-29/none mode=weapons ctx=military
e3 m4 > m1 MOBILIZE actual 2017-08-29/none mode=weapons ctx=military
e4 m5 > m7 THREATEN threatened 2017-08-29/none mode=violence ctx=military said=m5
e5 m6 > m7,m8 REQUEST requested 2017-08-29/none mode=yield ctx=military
q1 m5 direct cue=said
rel m6 ally_of m7

### AP 2014-09-16
[m1:USA.GOV The United States] is {e1 sending} 3,000 troops to [m2:LBR.GOV Liberia] to build Ebola clinics, [m3:USA.GOV President Barack Obama] said on Tuesday. [m4:CUB.GOV Cuba] has {e2 provided} 165 doctors and nurses to [m5:SLE.GOV Sierra Leone], while [m6:SEN.GOV Senegal] {e3 shut [m10=m6 its] border} with [m7:GIN.GOV Guinea] last month. [m8:WHO The World Health Organization] {e4 appealed to} [m9=m6 it] to let relief flights through.
e1 m1 > m2 AGREE planned 2014-09-16/day ctx=health said=m3
e2 m4 > m5 AID actual 2014-09-16/none ctx=health
e3 m6 > m7 SANCTION actual 2014-08-01/month mode=discontinue ctx=health
e4 m8 > m9 REQUEST requested 2014-09-16/none mode=assist ctx=health

### Reuters 2005-10-10
[m1:IND.GOV India] {e1 airlifted} 25 tonnes of blankets and medicine to [m2:PAK.GOV Pakistan], where an earthquake has killed more than 20,000 people, and [m3=m2 Islamabad] {e2 accepted} the cargo. [m4=m2 It] {e3 turned down} a second offer, of Indian helicopters flown by Indian crews. [m5:USA.MIL American Chinooks] based in [m6:@AFG Afghanistan] {e4 were lifting} [m7:PAK.CVL the injured] from [m8:@PAK Muzaffarabad].
e1 m1 > m2 AID actual 2005-10-10/none ctx=disasters
e2 m3 > m1 SUPPORT actual 2005-10-10/none ctx=disasters
e3 m4 > m1 REJECT actual 2005-10-10/none mode=assist ctx=disasters
e4 m5 > m7 AID actual 2005-10-10/none ctx=disasters

### Xinhua 2011-03-01
[m1:CHN.MIL The frigate Xuzhou] has passed through [m2:@EGY the Suez Canal] to {e1 escort} ferries carrying [m3:CHN.CVL Chinese workers] out of [m4:@LBY Libya]. [m5:CHN.GOV Beijing] {e2 thanked} [m6:GRC.GOV Greece] and [m7:TUN.GOV Tunisia], which {e3 sheltered} [m8=m3 more than 20,000 of them]. [m10:CHN.GOV A Foreign Ministry spokesperson] said [m11=m5 the government] had not {e4 shut} its mission in [m9:LBY.GOV Tripoli].
e1 m1 > m3 AID actual 2011-03-01/none ctx=military,migration
e2 m5 > m6,m7 SUPPORT actual 2011-03-01/none ctx=diplomatic
e3 m6,m7 > m8 AID actual 2011-03-01/none ctx=migration
e4 m11 > m9 SANCTION denied 2011-03-01/none mode=withdraw ctx=diplomatic said=m10

### Defense News 2012-05-14
[m1:VNM.GOV Vietnam] has {e1 ordered} two more frigates from [m2:RUS.GOV Russia], which has {e2 delivered} the first pair and is {e3 training} [m3:VNM.MIL submarine crews] at [m4:@RUS St Petersburg]. [m6=m1 Hanoi] is the largest customer for Russian ships in [m7:@ Southeast Asia]. [m5=m1+m2 The two states] {e4 run} a joint centre at [m8:@VNM Cam Ranh Bay], once a Soviet base.
e1 m1 > m2 COOPERATE actual 2012-05-14/none ctx=military
e2 m2 > m1 COOPERATE actual 2012-05-14/none ctx=military
e3 m2 > m3 AID actual 2012-05-14/none ctx=military
e4 m1 > m2 COOPERATE actual 2012-05-14/none ctx=military

### The Guardian 2010-07-09
In an exchange at [m6:@AUT Vienna] airport, [m1:USA.GOV the United States] {e1 handed} ten confessed spies to [m2:RUS.GOV Russia] and {e2 got back} four men whom [m3=m2 Moscow] had {e3 pardoned}. It was the largest swap between [m4=m1+m2 the two countries] since the cold war. [m5:AUT.GOV Austria], which {e4 lent} [m7=m5 its] runway, would say nothing.
e1 m1 > m2 RETREAT actual 2010-07-09/none mode=release ctx=intelligence
e2 m2 > m1 RETREAT actual 2010-07-09/none mode=release ctx=intelligence
e3 m3 > m1 CONCEDE actual 2010-07-09/none ctx=intelligence
e4 m5 > m1,m2 COOPERATE actual 2010-07-09/none ctx=diplomatic

### Bloomberg 2010-10-06
[m1:AZE.GOV Azerbaijan] has {e1 begun pumping} gas to [m2:RUS.GOV Russia], reversing a flow that had run south for decades, while [m3:TKM.GOV Turkmenistan] has {e2 resumed} deliveries along a line cut after an explosion last year. [m4=m3 Ashgabat] {e3 blamed} [m5:MNC Gazprom] for the blast; [m6=m5 the company] denied {e4 having tampered} with the pressure. [m7:UKR.GOV Ukraine] is {e5 interested in} buying from both.
e1 m1 > m2 COOPERATE actual 2010-10-06/none ctx=natural_resource
e2 m3 > m2 COOPERATE actual 2010-10-06/none ctx=natural_resource
e3 m4 > m5 ACCUSE actual 2010-10-06/none mode=allege ctx=natural_resource
e4 m6 > m4 ASSAULT denied 2010-10-06/none mode=destroy ctx=natural_resource
e5 m7 > m1,m3 AGREE planned 2010-10-06/none ctx=natural_resource

### The Hindu 2011-09-08
[m1:BGD.GOV Bangladesh] {e1 withheld} [m8=m1 its] signature from a transit agreement after [m2:IND.GOV India] {e2 backed out of} sharing the Teesta's water, at the insistence of [m3:IND.GOV West Bengal Chief Minister Mamata Banerjee]. [m4=m1+m2 They] nevertheless {e3 signed} a boundary protocol, and [m5=m2 Delhi] {e4 opened} [m9=m5 its] market to 46 Bangladeshi textile lines. [m6:IND.GOV Prime Minister Manmohan Singh] said [m7=m6 he] was {e5 hopeful of} a river deal soon.
e1 m1 > m2 REJECT actual 2011-09-08/none mode=assist ctx=economic
e2 m2 > m1 REJECT actual 2011-09-08/none mode=assist ctx=human_security
e3 m1 > m2 SUPPORT actual 2011-09-08/none ctx=territory
e4 m5 > m1 COOPERATE actual 2011-09-08/none ctx=economic
e5 m6 > m1 AGREE planned 2011-09-08/none ctx=human_security said=m7

### AFP 2015-05-29
[m1:USA.GOV The United States] {e1 struck} [m2:CUB.GOV Cuba] from [m7=m1 its] list of state sponsors of terrorism on Friday, and [m3=m2 Havana] {e2 called} it just. [m4=m1+m2 The two governments] {e3 are negotiating} the reopening of embassies. [m5:USA.LEG Republican lawmakers] {e4 threatened} to deny money for [m6:USA.GOV the mission]. The embargo, in place since 1962, was not {e5 lifted}.
e1 m1 > m2 CONCEDE actual 2015-05-29/day ctx=terrorism,diplomatic
e2 m3 > m1 SUPPORT actual 2015-05-29/none ctx=diplomatic
e3 m1 > m2 CONSULT actual 2015-05-29/none ctx=diplomatic
e4 m5 > m6 THREATEN threatened 2015-05-29/none mode=restrict ctx=diplomatic,legislative
e5 m1 > m2 CONCEDE denied 2015-05-29/none ctx=economic

### Reuters 2009-03-25
[m1:EGY.GOV President Hosni Mubarak] {e1 received} [m2:SDN.GOV Sudan's Omar al-Bashir] on Wednesday in defiance of [m3:ICC the court] that wants [m14=m2 him] for war crimes in [m13:@SDN Darfur]. [m4:EGY.GOV Egypt] will {e2 not hand} [m5=m2 him] over, [m6:EGY.GOV its foreign minister, Ahmed Aboul Gheit], said. Asked whether [m7=m2 the Sudanese leader] would {e3 attend} the Arab summit in [m8:QAT.GOV Doha], [m9=m6 he] said it was for [m10:SDN.GOV Khartoum] to decide. [m12=m10 Sudan] {e4 expelled} [m11:NGO 13 aid groups] after the warrant.
e1 m2 > m1 CONSULT actual 2009-03-25/day mode=visit ctx=diplomatic
e2 m4 > m3 REJECT actual 2009-03-25/none mode=yield ctx=legal,human_rights said=m6
e3 m7 > m8 AGREE hypothetical 2009-03-25/none ctx=diplomatic
e4 m12 > m11 SANCTION actual 2009-03-01/month mode=expel ctx=human_security bg

### Al Jazeera 2012-02-04
[m1:RUS.GOV Russia] and [m2:CHN.GOV China] {e1 vetoed} a resolution asking [m3:SYR.GOV President Bashar al-Assad] to hand over power. "<<q1 I was disgusted>>," said [m4:USA.GOV US envoy Susan Rice], who {e2 accused} [m5=m1+m2 the pair] of selling out [m12:SYR.CVL the Syrian people]. [m6:TUN.GOV Tunisia] said [m11=m6 it] would {e3 expel} [m7:SYR.GOV Damascus's ambassador]. [m8:RUS.GOV Moscow's Vitaly Churkin] replied that the text had {e4 sent an unbalanced signal}; [m9=m8 he] noted that [m10:RUS.GOV his foreign minister] will {e5 be in} the Syrian capital on Tuesday.
e1 m1,m2 > m4 REJECT actual 2012-02-04/none mode=change ctx=executive
e2 m4 > m5 ACCUSE actual 2012-02-04/none mode=disapprove ctx=repression
e3 m6 > m7 SANCTION planned 2012-02-04/none mode=expel ctx=diplomatic
e4 m8 > m4 ACCUSE actual 2012-02-04/none mode=disapprove ctx=diplomatic
e5 m10 > m3 AGREE planned 2012-02-07/day ctx=diplomatic said=m9
q1 m4 direct cue=said

### Yonhap 2013-04-08
[m1:PRK.GOV Pyongyang] on Monday {e1 pulled out} [m8=m1 its] 53,000 workers from the [m7:@PRK Kaesong] complex and {e2 suspended} operations there. [m2:KOR.GOV The South's Unification Ministry] said [m3=m2 it] {e3 deeply regretted} the step. [m4:PRK.GOV The North] had earlier {e4 barred} [m5:KOR.BUS southern managers and lorries] from crossing. [m6=m4 It] {e5 warned} last week that the zone would be closed if [m9=m6 its] dignity were insulted.
e1 m1 > m2 SANCTION actual 2013-04-08/day mode=withdraw ctx=economic
e2 m1 > m2 SANCTION actual 2013-04-08/day mode=discontinue ctx=economic
e3 m3 > m1 ACCUSE actual 2013-04-08/none mode=disapprove ctx=economic said=m2
e4 m4 > m5 COERCE actual 2013-04-08/none mode=restrict ctx=economic
e5 m4 > m2 THREATEN threatened 2013-04-01/week mode=relations ctx=economic

### Reuters 1999-06-10
[m1:NATO NATO] {e1 halted} [m11=m1 its] 78-day bombing of [m2:YUG.GOV Yugoslavia] on Thursday once [m3:YUG.MIL Serb columns] had begun to {e2 roll out of} [m10:@KOS Kosovo]. [m4:NATO Secretary-General Javier Solana] said [m12=m1 the alliance] would {e3 resume} the strikes if [m5:YUG.GOV Belgrade] stalled. [m6:RUS.MIL Russian paratroopers] stationed in [m7:@BIH Bosnia] were {e4 on the move} towards [m8:@KOS Pristina], to [m9=m1 the West's] surprise.
e1 m1 > m2 RETREAT actual 1999-06-10/day mode=ceasefire ctx=military
e2 m3 > m1 RETREAT actual 1999-06-10/none mode=withdraw ctx=military,territory
e3 m1 > m5 THREATEN threatened 1999-06-10/none mode=violence ctx=military said=m4
e4 m6 > m1 MOBILIZE actual 1999-06-10/none mode=troops ctx=military

### The Jakarta Post 2012-12-04
[m1:PNG.GOV Papua New Guinea] has {e1 freed} [m2:IDN.CVL 14 Indonesian fishermen] after a fine was paid, while [m3:PSE.GOV the Palestinian foreign minister] {e2 came to} [m4:IDN.GOV Jakarta] to {e3 say thank you} for [m10=m4 its] vote at the UN. [m5:IDN.GOV Foreign Minister Marty Natalegawa] {e4 pledged} to train 1,000 [m6:PSE.GOV Palestinian officials]. [m7=m5 He] denied that [m8:IDN.GOV his government] would soon {e5 recognise} [m9:ISR.GOV Israel].
e1 m1 > m2 RETREAT actual 2012-12-04/none mode=release
e2 m3 > m4 CONSULT actual 2012-12-04/none mode=visit ctx=diplomatic
e3 m3 > m4 SUPPORT actual 2012-12-04/none ctx=diplomatic
e4 m5 > m6 AGREE planned 2012-12-04/none ctx=diplomatic
e5 m8 > m9 SUPPORT denied 2012-12-04/none ctx=diplomatic said=m7

### Reuters 2018-08-15
[m1:QAT.GOV Qatar's emir] {e1 promised} on Wednesday to put $15 billion into [m2:TUR.GOV Turkey], after [m3=m1 he] {e2 sat down with} [m4:TUR.GOV President Tayyip Erdogan] in [m5:@TUR Ankara]. [m12=m2 Turkey] has {e3 doubled tariffs} on [m6:USA.GOV American] cars and alcohol in reply to a similar {e4 move} by [m7=m6 Washington] over a jailed pastor. [m11:TUR.JUD A court] {e5 refused to free} [m8:USA.REL the preacher]. "<<q1 [m9=m4 We] can {e6 boycott} iPhones as well>>," [m10=m4 the president] said.
e1 m1 > m2 AGREE planned 2018-08-15/day ctx=economic
e2 m3 > m4 CONSULT actual 2018-08-15/none mode=visit ctx=economic
e3 m12 > m6 SANCTION actual 2018-08-15/none mode=discontinue ctx=economic
e4 m7 > m2 SANCTION actual 2018-08-15/none mode=discontinue ctx=economic
e5 m11 > m8 REJECT actual 2018-08-15/none mode=yield ctx=legal
e6 m9 > m6 THREATEN threatened 2018-08-15/none mode=restrict ctx=economic said=m10
q1 m10 direct cue=said

### BBC 2008-11-08
[m1:COD.REB General Laurent Nkunda] told [m2:#BBC the BBC] that [m3=m1 he] was {e1 ready to march} on [m14:@COD Kinshasa] if [m4:COD.GOV President Joseph Kabila] would not talk. [m5=m4 The government] {e2 refuses} to see [m6=m1 him]. [m13=m4 It] says [m7:RWA.GOV Rwanda] {e3 arms} [m8=m1 his] men, which [m9=m7 Kigali] denies. [m10:AGO.MIL Angolan soldiers] have been spotted {e4 fighting beside} [m11:COD.MIL the army], [m12:UN a U.N. official] said.
e1 m3 > m4 THREATEN threatened 2008-11-08/none mode=violence said=m1
e2 m5 > m6 REJECT actual 2008-11-08/none mode=meet
e3 m7 > m8 AID denied 2008-11-08/none ctx=military said=m5
e4 m10 > m11 AID actual 2008-11-08/none ctx=military said=m12

### Reuters 2012-10-22
[m1:KWT.COP Kuwaiti security men] {e1 dispersed} [m2:KWT.OPP thousands of marchers] with smoke bombs on Sunday. [m6=m2 They] {e2 had rallied against} [m3:KWT.GOV the emir's] change to the voting law. [m4:KWT.GOV The Interior Ministry] said [m5=m4 it] would {e3 not tolerate} further gatherings.
e1 m1 > m2 ASSAULT actual 2012-10-21/day mode=crowd-control ctx=repression
e2 m6 > m3 PROTEST actual 2012-10-21/day mode=demo ctx=election
e3 m5 > m2 THREATEN threatened 2012-10-22/none mode=restrict ctx=rights_freedoms said=m4

### Gulf Daily News 2011-03-15
[m1:SAU.MIL More than 1,000 Saudi troops] {e1 crossed the causeway} on Monday into [m2:BHR.GOV Bahrain] to guard [m8=m2 its] refineries. [m3:BHR.GOV King Hamad] {e2 declared} a three-month state of emergency on Tuesday. [m4:BHR.OPP Al Wefaq], the main Shia bloc, {e3 called} the arrival of foreign soldiers an occupation; [m5:USA.GOV Washington] {e4 urged} [m6=m3 its Gulf ally] to talk to [m7=m4 the opposition].
e1 m1 > m2 AID actual 2011-03-14/day ctx=military,repression
e2 m3 > m4 COERCE actual 2011-03-15/day mode=martial-law ctx=repression
e3 m4 > m1 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military
e4 m5 > m6 REQUEST requested 2011-03-15/none mode=meet ctx=repression
rel m6 ally_of m5

### The Standard 2017-09-01
[m1:KEN.JUD Kenya's Supreme Court] {e1 annulled} the re-election of [m2:KEN.GOV President Uhuru Kenyatta] on Friday. [m3:KEN.OPP Raila Odinga], who {e2 brought the case}, {e3 praised} [m4=m1 the judges]. [m8=m2 Kenyatta] said [m5=m2 he] disagreed but would {e4 respect} the ruling; hours later, at a market, [m6=m2 he] {e5 called} [m7=m1 them] crooks.
e1 m1 > m2 SANCTION actual 2017-09-01/day mode=convict ctx=election,legal
e2 m3 > m2 ACCUSE actual 2017-09-01/none mode=allege ctx=election,legal bg
e3 m3 > m4 SUPPORT actual 2017-09-01/none ctx=election
e4 m5 > m1 CONCEDE planned 2017-09-01/none ctx=election,legal
e5 m6 > m7 ACCUSE actual 2017-09-01/day mode=disapprove ctx=legal

### AFP 2017-01-20
[m1:GMB.GOV Yahya Jammeh] {e1 agreed to cede} power on Friday under {e2 pressure} from [m2:MRT.GOV the presidents of Mauritania] and [m3:GIN.GOV Guinea], who had {e3 come to see} [m4=m1 him] in [m5:@GMB Banjul]. [m6:ECOWAS Regional troops] {e4 waited} at the border with tanks. [m8=m6 They] had {e5 vowed} to remove [m7=m1 him] by force if the talks failed.
e1 m1 > m2,m3 CONCEDE planned 2017-01-20/day ctx=executive,election
e2 m2,m3 > m1 REQUEST requested 2017-01-20/none mode=yield ctx=executive
e3 m2,m3 > m4 CONSULT actual 2017-01-20/none mode=visit ctx=diplomatic
e4 m6 > m1 MOBILIZE actual 2017-01-20/none mode=troops ctx=military
e5 m8 > m7 THREATEN threatened 2017-01-20/none mode=violence ctx=military

### Reuters 2011-02-11
[m1:EGY.GOV President Hosni Mubarak] {e1 bowed out} on Friday and {e2 handed authority} to [m2:EGY.MIL the military council]. [m3:EGY.CVL Crowds] in [m6:@EGY Tahrir Square] had {e3 camped} there for 18 days. The previous evening [m4=m1 he] {e4 refused} to go, saying [m5=m1 he] would not bend to outside dictation.
e1 m1 > m3 RETREAT actual 2011-02-11/day mode=resign ctx=executive
e2 m1 > m2 CONCEDE actual 2011-02-11/day ctx=executive
e3 m3 > m1 PROTEST actual 2011-02-11/none mode=obstruct ctx=pro_democracy
e4 m4 > m3 REJECT actual 2011-02-10/day mode=change ctx=executive

### The Hindu 2020-12-30
[m1:IND.GOV The Centre] {e1 gave ground} on two of four points at a sixth round of {e2 talks} with [m2:IND.AGR farm unions] on Wednesday, including a fine for burning stubble. "<<q1 [m3=m1 They] {e3 will not repeal} the three laws>>," said [m4:IND.AGR Joginder Singh Ugrahan], who leads one of [m5=m2 them]. [m6=m2 The growers] have {e4 blockaded} highways into [m7:@IND Delhi] for five weeks.
e1 m1 > m2 CONCEDE actual 2020-12-30/day ctx=economic
e2 m1 > m2 CONSULT actual 2020-12-30/day ctx=economic
e3 m3 > m5 REJECT actual 2020-12-30/none mode=change ctx=economic said=m4
e4 m6 > m1 PROTEST actual 2020-12-30/none mode=obstruct ctx=economic bg
q1 m4 direct cue=said

### Kathmandu Post 2015-10-01
[m1:NPL.CVL Madhesi protesters] {e1 stoned} trucks at the [m8:@NPL Birgunj] crossing, where almost nothing has come in from [m2:IND.GOV India] for a week. [m3:NPL.GOV Nepali officials] {e2 say} [m4=m2 their southern neighbour] has {e3 imposed a blockade}. [m5=m2 Delhi] denies it, blaming fearful drivers. [m7:CHN.GOV China] has {e4 promised} 1,000 tonnes of petrol as a gift.
e1 m1 > m3 PROTEST actual 2015-10-01/none mode=obstruct ctx=religion_ethnicity
e2 m3 > m4 ACCUSE actual 2015-10-01/none mode=allege ctx=economic
e3 m4 > m3 COERCE denied 2015-10-01/none mode=restrict ctx=economic
e4 m7 > m3 AGREE planned 2015-10-01/none ctx=human_security

### El Universal 2014-02-18
[m1:VEN.OPP Leopoldo Lopez] {e1 turned himself in} to [m2:VEN.MIL the National Guard] on Tuesday amid [m10:VEN.OPP a sea of white-clad supporters]. "<<q1 I present myself to [m3:VEN.JUD an unjust justice]>>," [m4=m1 he] shouted through a megaphone. [m5:VEN.GOV President Nicolas Maduro] {e2 accuses} [m6=m1 him] of plotting a coup. On Monday [m7:VEN.GOV the government] {e3 ordered out} [m8:USA.GOV three U.S. consular officers] whom [m9=m7 it] {e4 accused} of recruiting students.
e1 m1 > m2 RETREAT actual 2014-02-18/day ctx=legal
e2 m5 > m6 ACCUSE actual 2014-02-18/none mode=allege ctx=executive
e3 m7 > m8 SANCTION actual 2014-02-17/day mode=expel ctx=diplomatic
e4 m9 > m8 ACCUSE actual 2014-02-17/day mode=allege ctx=diplomatic
q1 m4 direct cue=shouted

### Bangkok Post 2013-03-28
[m1:THA.GOV Thai negotiators] and [m2:BRNC.REB members of the Barisan Revolusi Nasional] {e1 sat down} in [m3:@MYS Kuala Lumpur] for [m8=m1+m2 their] first formal session. [m4:MYS.GOV Malaysia] {e2 facilitates}. [m6=m2 The insurgents] were {e3 asked} to stop hitting soft targets; [m7=m2 they] {e4 want} political prisoners amnestied. Hours before, [m5:THA.MIL three rangers] were killed by a roadside bomb.
e1 m1 > m2 CONSULT actual 2013-03-28/none mode=third-party ctx=diplomatic
e2 m4 > m1,m2 CONSULT actual 2013-03-28/none mode=third-party ctx=diplomatic
e3 m1 > m6 REQUEST requested 2013-03-28/none mode=yield ctx=terrorism
e4 m7 > m1 REQUEST requested 2013-03-28/none mode=yield ctx=legal

### BBC 1998-04-10
[m1:GBR.GOV The British] and [m2:IRL.GOV Irish prime ministers] {e1 put [m10=m1+m2 their] signatures} to a settlement for [m9:@GBR Northern Ireland] on Good Friday, after a last night of bargaining with [m3:GBR.PTY eight parties]. [m4:GBR.PTY The Democratic Unionists], who had {e2 walked out} of the process, {e3 picketed} the gates. [m5:GBR.GOV Mr Blair] said [m6=m5 he] had felt the hand of history; [m7:GBR.PTY Gerry Adams of Sinn Féin] said [m8=m7 his] party would put it to its members.
e1 m1 > m2 SUPPORT actual 1998-04-10/day ctx=territory
e2 m4 > m1 SANCTION actual 1998-04-10/none mode=withdraw ctx=political_institutions bg
e3 m4 > m1 PROTEST actual 1998-04-10/none mode=demo

### Reuters 2005-07-28
[m1:IRA.REB The Irish Republican Army] {e1 ordered} all [m6=m1 its] units to dump arms on Thursday. [m2:GBR.REL Two clergymen] will {e2 witness} the destruction of the guns. [m3:GBR.MIL The British army] {e3 began taking down} a watchtower in [m5:@GBR south Armagh] within a day, and [m4:GBR.GOV Prime Minister Tony Blair] {e4 praised} a step of unparalleled magnitude.
e1 m1 > m3 CONCEDE planned 2005-07-28/day ctx=military
e2 m1 > m2 CONCEDE planned 2005-07-28/none ctx=military
e3 m3 > m1 RETREAT actual 2005-07-28/none mode=withdraw ctx=military
e4 m4 > m1 SUPPORT actual 2005-07-28/none ctx=military

### Premium Times 2013-05-16
[m1:NGA.MIL Nigerian jets] {e1 bombed} [m2:BOKOHARAM.REB insurgent camps] in [m11:@NGA the Sambisa forest] two days after [m3:NGA.GOV President Goodluck Jonathan] {e2 placed} three states under emergency rule. [m4:NGA.MIL The defence spokesman] would not say whether civilians had been hurt. "<<q1 If [m5:NGA.MIL soldiers] commit crimes [m6=m4 we] will {e3 court-martial} [m7=m5 them]>>," [m8=m4 he] said. [m9:USA.GOV Secretary of State John Kerry] {e4 warned} that the army's conduct would be watched, [m10:USA.GOV an aide] said.
e1 m1 > m2 ASSAULT actual 2013-05-16/none mode=aerial ctx=military,terrorism
e2 m3 > m2 COERCE actual 2013-05-14/day mode=martial-law ctx=terrorism
e3 m6 > m7 THREATEN hypothetical 2013-05-16/none mode=arrest ctx=legal,military said=m8
e4 m9 > m1 THREATEN threatened 2013-05-16/none ctx=human_rights said=m10
q1 m8 direct cue=said

### Dawn 2007-07-11
[m1:PAK.MIL Commandos] {e1 stormed} [m8:@PAK the Red Mosque] in [m2:@PAK Islamabad] after [m3:PAK.REL cleric Abdul Rashid Ghazi] and [m9=m3 his] followers {e2 ignored} a last call to surrender. [m4=m3 He] was {e3 shot dead} in the basement. [m5:AQ Al Qaeda's Ayman al-Zawahri] {e4 urged} [m6:PAK.CVL Pakistanis] to rise up against [m7:PAK.GOV President Pervez Musharraf].
e1 m1 > m3 ASSAULT actual 2007-07-10/day mode=firearms ctx=terrorism,military
e2 m3 > m1 REJECT actual 2007-07-11/none mode=yield ctx=terrorism
e3 m1 > m4 ASSAULT actual 2007-07-10/day mode=firearms ctx=terrorism
e4 m5 > m6 REQUEST requested 2007-07-11/none mode=assist ctx=terrorism

### AP 2001-01-19
[m1:PHL.MIL The Philippine armed forces chief, Gen. Angelo Reyes], {e1 defected} to [m2:PHL.OPP the crowd at the EDSA shrine] on Friday. [m3:PHL.GOV President Joseph Estrada] then {e2 offered} a snap election in which [m4=m3 he] would not run. [m5:PHL.OPP Vice President Gloria Arroyo] {e3 gave} [m6=m3 him] until dawn to leave the palace.
e1 m1 > m2 SUPPORT actual 2001-01-19/day ctx=military,executive
e2 m3 > m2 CONCEDE planned 2001-01-19/none ctx=election,executive
e3 m5 > m6 THREATEN threatened 2001-01-19/none ctx=executive

### The Guardian 2016-06-28
[m1:GBR.OPP Jeremy Corbyn] has {e1 lost a confidence vote} among [m2:GBR.OPP Labour MPs] by 172 to 40. [m3=m1 He] said [m4=m1 he] would {e2 not betray} [m5:GBR.OPP the members] by resigning. Two-thirds of [m6:GBR.OPP his front bench] have {e3 quit} in three days.
e1 m2 > m1 REJECT actual 2016-06-28/none mode=change ctx=legislative
e2 m4 > m2 REJECT actual 2016-06-28/none mode=change ctx=political_institutions said=m3
e3 m6 > m1 RETREAT actual 2016-06-28/none mode=resign ctx=political_institutions

### Reuters 2018-09-11
[m1:RUS.MIL Russia] {e1 launched} [m8=m1 its] biggest manoeuvres since the Soviet era on Tuesday, and [m2:CHN.MIL 3,200 Chinese soldiers] {e2 took part}. [m3:RUS.GOV President Vladimir Putin] {e3 received} [m4:CHN.GOV Xi Jinping] in [m5:@RUS Vladivostok] the same day. The drills were not {e4 aimed at} [m6:NATO NATO], [m7:RUS.GOV the Kremlin] said.
e1 m1 > m6 MOBILIZE actual 2018-09-11/day mode=troops ctx=military
e2 m1 > m2 COOPERATE actual 2018-09-11/day ctx=military
e3 m4 > m3 CONSULT actual 2018-09-11/day mode=visit ctx=diplomatic
e4 m1 > m6 THREATEN denied 2018-09-11/none mode=violence ctx=military said=m7

### The Straits Times 2006-04-20
[m1:IDN.MIL Indonesian], [m2:MYS.MIL Malaysian] and [m3:SGP.MIL Singaporean sailors] have {e1 patrolled} [m8:@ the Strait of Malacca] jointly since 2004. [m4=m1+m2+m3 The three navies] will now {e2 admit} [m5:THA.MIL Thailand] to the arrangement. [m6:USA.GOV Washington's] earlier {e3 offer} of marines in speedboats was {e4 declined} by [m7:MYS.GOV Kuala Lumpur], which saw it as a slight to [m9=m7 its] sovereignty.
e1 m1 > m2,m3 COOPERATE actual 2004-01-01/year ctx=military bg
e2 m4 > m5 AGREE planned 2006-04-20/none ctx=military
e3 m6 > m7 AGREE actual 2006-04-20/none ctx=military bg
e4 m7 > m6 REJECT actual 2006-04-20/none mode=assist ctx=military bg

### AP 2007-10-05
[m1:BRA.COP Brazilian police] {e1 arrested} [m8:BRA.CRM nine smugglers] with the help of a tip from [m2:USA.GOV the DEA], which has {e2 passed on} flight data to [m3=m1 them] for years. [m9=m8 The traffickers] had bought jets in [m4:@USA Florida]. [m5:BOL.GOV Bolivia's President Evo Morales] meanwhile {e3 accused} [m6=m2 the U.S. agency] of spying on [m7=m5 his government] and said it might be {e4 thrown out}.
e2 m2 > m3 COOPERATE actual 2007-10-05/none ctx=intelligence,illegal_drugs
e1 m1 > m8 COERCE actual 2007-10-05/none mode=arrest ctx=illegal_drugs
e3 m5 > m6 ACCUSE actual 2007-10-05/none mode=allege ctx=intelligence
e4 m5 > m6 THREATEN threatened 2007-10-05/none mode=expel ctx=illegal_drugs

### Reuters 2003-04-02
[m1:TUR.GOV Turkey] agreed to {e1 let} [m2:USA.MIL U.S. forces] truck food and fuel to northern [m3:@IRQ Iraq], [m4:USA.GOV Secretary of State Colin Powell] said in [m5:@TUR Ankara]. [m6:TUR.LEG The Turkish parliament] had {e2 voted down} a request to base 62,000 [m7:USA.MIL American troops] on [m11=m6 its] soil. [m8=m4 He] assured [m9=m1 his hosts] that Kurdish fighters would {e3 be kept out of} [m10:@IRQ Kirkuk].
e1 m1 > m2 COOPERATE actual 2003-04-02/none ctx=military said=m4
e2 m6 > m7 REJECT actual 2003-03-01/day mode=assist ctx=military bg
e3 m8 > m9 AGREE planned 2003-04-02/none ctx=military,territory

### Kyodo 2002-10-15
[m1:JPN.CVL Five Japanese] {e1 abducted} by [m2:PRK.SPY North Korean agents] in 1978 {e2 flew home} on Tuesday for what was meant to be a two-week stay. [m3:PRK.GOV Kim Jong Il] had {e3 apologised} to [m4:JPN.GOV Prime Minister Junichiro Koizumi] the month before. [m5:JPN.GOV Tokyo] is {e4 prepared to resume} rice shipments if [m6=m3 Pyongyang] lets [m7=m1 their] children follow.
e1 m2 > m1 ASSAULT actual 1978-01-01/year mode=abduct bg
e2 m3 > m1 RETREAT actual 2002-10-15/day mode=release ctx=human_rights
e3 m3 > m4 SUPPORT actual 2002-09-01/month ctx=human_rights
e4 m5 > m6 AGREE hypothetical 2002-10-15/none ctx=human_security

### AFP 2016-07-25
[m1:DEU.GOV Chancellor Angela Merkel] {e1 ruled out} any limit on asylum, and [m2:DEU.GOV her interior minister] {e2 put} more police at stations after [m8:ISIS.REB a man who pledged himself to Islamic State] {e5 axed} [m9:HKG.CVL passengers] on a train near [m3:@DEU Würzburg]. [m4:DEU.PTY Bavaria's Christian Social Union] {e3 insisted} that the border be shut. [m5=m1 She] told [m6=m4 the sister party] that [m7:DEU.GOV her cabinet] would {e4 speed up} deportations.
e1 m1 > m4 REJECT actual 2016-07-25/none mode=change ctx=asylum
e2 m2 > m8 MOBILIZE actual 2016-07-25/none mode=police ctx=terrorism
e3 m4 > m1 REQUEST requested 2016-07-25/none mode=change ctx=migration
e4 m7 > m6 CONCEDE planned 2016-07-25/none ctx=migration
e5 m8 > m9 ASSAULT actual 2016-07-01/month mode=primitive ctx=terrorism

### Reuters 2022-08-04
[m1:CHN.MIL China] {e1 fired} missiles into waters around [m2:TWN.GOV Taiwan] on Thursday, a day after [m3:USA.LEG House Speaker Nancy Pelosi] {e2 left} the island. [m4:TWN.MIL The island's army] said [m7=m4 its] troops were {e3 on heightened alert} and would not start a fight. [m5:CHN.GOV Beijing] has also {e4 stopped buying} Taiwanese fruit and {e5 called off} three military dialogues with [m6:USA.GOV Washington].
e1 m1 > m2 MOBILIZE actual 2022-08-04/day mode=weapons ctx=military,territory
e2 m3 > m2 CONSULT actual 2022-08-03/day mode=visit ctx=diplomatic
e3 m4 > m1 MOBILIZE actual 2022-08-04/none mode=troops ctx=military
e4 m5 > m2 SANCTION actual 2022-08-04/none mode=discontinue ctx=economic
e5 m5 > m6 SANCTION actual 2022-08-04/none mode=discontinue ctx=military

### AP 2020-01-03
[m1:USA.MIL An American drone] {e1 killed} [m2:IRN.MIL General Qassem Soleimani] near [m3:@IRQ Baghdad] airport on Friday. [m4:IRN.GOV Supreme Leader Ali Khamenei] promised {e2 severe revenge}, and [m5:USA.GOV the Pentagon] {e3 ordered} 3,500 paratroopers to [m6:@KWT Kuwait]. [m7:IRQ.GOV Prime Minister Adel Abdul Mahdi] {e4 denounced} the raid as an aggression. [m8:IRQ.LEG His parliament] is {e5 to vote} on expelling [m9=m1 the Americans].
e1 m1 > m2 ASSAULT actual 2020-01-03/day mode=drone ctx=military
e2 m4 > m1 THREATEN threatened 2020-01-03/none mode=violence ctx=military
e3 m5 > m4 MOBILIZE actual 2020-01-03/none mode=troops ctx=military
e4 m7 > m1 ACCUSE actual 2020-01-03/none mode=disapprove ctx=military
e5 m8 > m9 THREATEN threatened 2020-01-03/none mode=expel ctx=legislative,military

### The Guardian 2006-11-23
[m1:LBN.OPP Hizbullah and its allies] {e1 plan} to fill central [m10:@LBN Beirut] with protesters until [m2:LBN.GOV Prime Minister Fouad Siniora] {e2 resigns}. [m3=m1 Their six ministers] {e3 left} [m4=m2 his cabinet] this month. [m9=m2 Mr Siniora] said [m5=m2 he] would {e4 stay put}. "<<q1 [m6=m1 They] will find [m7:LBN.MIL the army] {e5 between} [m11=m6 them] and this building>>," [m8:LBN.GOV an aide] added.
e1 m1 > m2 PROTEST planned 2006-11-23/none mode=obstruct ctx=executive
e2 m1 > m2 REQUEST requested 2006-11-23/none mode=change ctx=executive
e3 m3 > m4 SANCTION actual 2006-11-01/month mode=withdraw ctx=executive
e4 m5 > m1 REJECT actual 2006-11-23/none mode=change ctx=executive
e5 m7 > m6 MOBILIZE planned 2006-11-23/none mode=troops ctx=executive said=m8
q1 m8 direct cue=added

### RFE/RL 2003-11-23
[m1:GEO.GOV Eduard Shevardnadze] {e1 gave in} on Sunday and {e2 left office}, a day after [m2:GEO.OPP opposition deputies with roses in their hands] {e3 burst into} the chamber where [m3=m1 he] was speaking. [m4:RUS.GOV Russia's Igor Ivanov] had {e4 driven between} [m5=m1+m2 the two camps] through the night. No shot was fired. [m6:USA.GOV Washington] {e5 offered} to help pay for new elections.
e1 m1 > m2 CONCEDE actual 2003-11-23/day ctx=executive
e2 m1 > m2 RETREAT actual 2003-11-23/day mode=resign ctx=executive
e3 m2 > m1 PROTEST actual 2003-11-22/day mode=riot ctx=election
e4 m4 > m5 CONSULT actual 2003-11-23/none mode=third-party ctx=diplomatic
e5 m6 > m2 AGREE planned 2003-11-23/none ctx=election,economic

### Reuters 2014-07-29
[m1:EU The European Union] will {e1 bar} [m2:RUS.BUS Russian state banks] from [m9=m1 its] capital markets, [m3:EU European Council President Herman Van Rompuy] said on Tuesday. [m4:RUS.GOV Moscow] denies {e2 supplying} [m5:UKR.REB the separatists in Donetsk] with rocket launchers. [m6:FRA.GOV France] will {e3 go ahead with} the delivery of a helicopter carrier to [m7=m4 the Russians], although [m8:GBR.GOV Prime Minister David Cameron] {e4 called} that unthinkable.
e1 m1 > m2 SANCTION planned 2014-07-29/day mode=discontinue ctx=economic said=m3
e2 m4 > m5 AID denied 2014-07-29/none ctx=military
e3 m6 > m7 AGREE planned 2014-07-29/none ctx=military
e4 m8 > m6 ACCUSE actual 2014-07-29/none mode=disapprove ctx=military

### Al-Ahram Weekly 2015-03-26
[m1:EGY.GOV Egypt], [m2:ETH.GOV Ethiopia] and [m3:SDN.GOV Sudan] {e1 signed} a declaration of principles on the Nile dam in [m4:@SDN Khartoum] on Monday. [m5=m2 Addis Ababa] {e2 undertakes} to compensate [m6=m1+m3 the two downstream states] for any significant harm. [m7:EGY.GOV President Abdel-Fattah Al-Sisi], who {e3 addressed} [m8:ETH.LEG the Ethiopian parliament] two days later, said [m9=m7 his] people had {e4 no wish} to stand in the way of others' progress.
e1 m1 > m2,m3 SUPPORT actual 2015-03-23/day ctx=human_security
e2 m5 > m6 CONCEDE planned 2015-03-23/day ctx=human_security
e3 m7 > m8 CONSULT actual 2015-03-25/day mode=visit ctx=diplomatic
e4 m7 > m2 SUPPORT actual 2015-03-25/day ctx=human_security

### Dawn 2003-11-25
[m1:PAK.GOV Islamabad] has {e1 announced a unilateral ceasefire} along [m6:@ the Line of Control] from Eid day; [m2:IND.GOV New Delhi] {e2 responded in kind}. [m3:IND.GOV Prime Minister Atal Bihari Vajpayee] is {e3 due in} [m4=m1 the Pakistani capital] in January. Bus and air links that [m5=m1+m2 the rivals] {e4 severed} after the 2001 attack on Parliament may be {e5 restored} first.
e1 m1 > m2 CONCEDE actual 2003-11-25/none ctx=military,territory
e2 m2 > m1 CONCEDE actual 2003-11-25/none ctx=military,territory
e3 m3 > m4 AGREE planned 2004-01-01/month ctx=diplomatic
e4 m1 > m2 SANCTION actual 2001-12-01/month mode=discontinue ctx=economic bg
e5 m1 > m2 COOPERATE hypothetical 2003-11-25/none ctx=economic

### BBC 2001-12-20
[m1:ARG.GOV President Fernando de la Rua] {e1 resigned} on Thursday evening, leaving by helicopter. At least 22 people have died in {e2 rioting} over bank limits. [m2:ARG.PTY The Peronists] had {e3 spurned} [m3=m1 his] {e4 invitation} to a national unity government hours earlier. [m4:ARG.COP Mounted police] {e5 rode into} [m5:ARG.CVL pot-banging crowds] outside the palace.
e1 m1 > m5 RETREAT actual 2001-12-20/day mode=resign ctx=executive,economic
e2 m5 > m1 PROTEST actual 2001-12-20/none mode=riot ctx=economic
e3 m2 > m3 REJECT actual 2001-12-20/day mode=assist ctx=executive
e4 m3 > m2 AGREE actual 2001-12-20/day ctx=executive
e5 m4 > m5 ASSAULT actual 2001-12-20/none mode=crowd-control ctx=repression

### AFP 2014-12-17
[m1:CUB.GOV Cuba] {e1 let} [m2:USA.CVL aid contractor Alan Gross] go on Wednesday after five years in a cell, and [m3:USA.GOV Washington] {e2 freed} [m4:CUB.SPY three Cuban agents]. [m5:CUB.GOV Raul Castro] {e3 thanked} [m6:VAT.REL Pope Francis], who had {e4 written to} [m7=m3+m5 both presidents]. The accord, [m8=m5 he] said, "<<q1 does not mean that the main thing has been solved>>".
e1 m1 > m2 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic
e2 m3 > m4 RETREAT actual 2014-12-17/none mode=release ctx=intelligence
e3 m5 > m6 SUPPORT actual 2014-12-17/none ctx=diplomatic
e4 m6 > m7 REQUEST requested 2014-12-17/none mode=yield ctx=diplomatic bg
q1 m8 mixed cue=said

### The Hindu 2004-11-11
[m1:IND.GOV Prime Minister Manmohan Singh] said on Thursday that [m2=m1 he] would {e1 reduce} [m3:IND.MIL troops] in [m7:@IND Jammu and Kashmir] this winter. [m4:PAK.GOV Pakistan] {e2 welcomed} the gesture but {e3 asked for} more. [m5:IND.REB The Hizbul Mujahideen] {e4 rejected} it as a trick; [m9=m5 its] fighters {e5 threw grenades} at [m6:IND.PRM a patrol] in [m8:@IND Srinagar] on the same day.
e1 m2 > m4 CONCEDE planned 2004-11-11/day ctx=military,territory said=m1
e2 m4 > m1 SUPPORT actual 2004-11-11/none ctx=military
e3 m4 > m1 REQUEST requested 2004-11-11/none mode=yield ctx=territory
e4 m5 > m1 REJECT actual 2004-11-11/none mode=yield ctx=military
e5 m5 > m6 ASSAULT actual 2004-11-11/day mode=explosives ctx=territory

### Reuters 2011-07-08
[m1:THA.GOV Thailand] and [m2:KHM.GOV Cambodia] have {e1 reopened} a border crossing near the disputed temple, and lorries {e2 moved freely} for the first time since April. "<<q1 [m3=m1+m2 Both sides] {e3 want} peace>>," [m4:KHM.MIL a Cambodian colonel] said. [m6=m4 He] added that [m5=m2 his country] had not {e4 withdrawn} a single soldier.
e1 m1 > m2 COOPERATE actual 2011-07-08/none ctx=territory
e2 m1 > m2 COOPERATE actual 2011-07-08/none ctx=economic
e3 m1 > m2 AGREE planned 2011-07-08/none said=m4
e4 m5 > m1 RETREAT denied 2011-07-08/none mode=withdraw ctx=military,territory said=m6
q1 m4 direct cue=said

### AFP 2013-08-14
[m1:PRK.GOV Pyongyang] and [m2:KOR.GOV Seoul] {e1 agreed} on Wednesday to restart [m6=m1+m2 their] joint factory park. [m3=m1 The North] {e2 pledged} never to withdraw [m7=m3 its] workers again "<<q1 under any circumstances>>". [m4:KOR.GOV A southern official] said [m5=m2 his government] had {e3 switched the electricity back on} at [m8:@PRK Kaesong] that morning.
e1 m1 > m2 AGREE actual 2013-08-14/day ctx=economic
e2 m3 > m2 AGREE planned 2013-08-14/none ctx=economic
e3 m5 > m1 COOPERATE actual 2013-08-14/none ctx=economic said=m4
q1 m3 mixed cue=pledged

### Hurriyet Daily News 2010-09-15
[m1:TUR.GOV Turkey] has {e1 scrapped visas} for [m2:SYR.CVL Syrians], and [m3:SYR.GOV Damascus] {e2 did likewise} within days. [m4:TUR.MIL Turkish] and [m5:SYR.MIL Syrian troops] {e3 held} exercises along the border in spring. [m6:ISR.GOV Israel], once [m7=m1 Ankara's] closest partner in the region, {e4 voiced unease} and has been {e5 left out of} the annual Anatolian Eagle air drill.
e1 m1 > m2 COOPERATE actual 2010-09-15/none ctx=diplomatic
e2 m3 > m1 COOPERATE actual 2010-09-15/none ctx=diplomatic
e3 m4 > m5 COOPERATE actual 2010-09-15/none ctx=military bg
e4 m6 > m1 ACCUSE actual 2010-09-15/none mode=disapprove ctx=military
e5 m7 > m6 REJECT actual 2010-09-15/none mode=assist ctx=military

### Reuters 2010-04-29
[m1:ESP.COP Spanish] and [m2:FRA.COP French police] {e1 worked hand in hand} on the raid that {e2 caught} [m3:ETA.REB ETA's military chief] in a [m8:@FRA Bayonne] flat. [m4:FRA.JUD Paris magistrates] will first {e3 try} [m5=m3 him] and then {e4 surrender} [m9=m3 him] to [m6:ESP.GOV Madrid]. "<<q1 [m10=m1 We] share everything>>," [m7:ESP.GOV Interior Minister Alfredo Perez Rubalcaba] said.
e1 m1 > m2 COOPERATE actual 2010-04-29/none ctx=terrorism
e2 m1,m2 > m3 COERCE actual 2010-04-29/none mode=arrest ctx=terrorism
e3 m4 > m5 ACCUSE planned 2010-04-29/none mode=allege ctx=legal,terrorism
e4 m4 > m6 AGREE planned 2010-04-29/none ctx=legal,terrorism
q1 m7 direct cue=said

### The Hindu 2008-10-10
[m1:IND.GOV External Affairs Minister Pranab Mukherjee] and [m2:USA.GOV Secretary of State Condoleezza Rice] {e1 signed} the civil nuclear accord on Friday. [m3:FRA.GOV France] had {e2 concluded} a similar pact with [m4:IND.GOV Delhi] ten days earlier. [m5:PAK.GOV Islamabad] {e3 wants} the same from [m6:USA.GOV Washington], which has {e4 said no}; [m7:CHN.GOV China] has {e5 sold} [m8=m5 it] two reactors instead.
e1 m1 > m2 SUPPORT actual 2008-10-10/day ctx=cbrn,economic
e2 m3 > m4 SUPPORT actual 2008-09-30/day ctx=cbrn,economic bg
e3 m5 > m6 REQUEST requested 2008-10-10/none mode=assist ctx=cbrn
e4 m6 > m5 REJECT actual 2008-10-10/none mode=assist ctx=cbrn
e5 m7 > m8 COOPERATE actual 2008-10-10/none ctx=cbrn,economic

### Jane's 2005-08-18
[m1:CHN.GOV Beijing] {e1 bought} eight submarines from [m2:RUS.GOV Russia] under a 2002 contract, and [m3=m1+m2 the two armed forces] are this week {e2 landing marines} together in [m4:@CHN Shandong]. [m5:TWN.GOV Taipei] {e3 decried} the manoeuvres. [m6:USA.GOV The Pentagon], which was not invited to observe, has {e4 dispatched} an extra surveillance ship to [m7:@ the Yellow Sea].
e1 m1 > m2 COOPERATE actual 2002-01-01/year ctx=military bg
e2 m1 > m2 COOPERATE actual 2005-08-18/week ctx=military
e3 m5 > m1,m2 ACCUSE actual 2005-08-18/none mode=disapprove ctx=military
e4 m6 > m1 MOBILIZE actual 2005-08-18/none mode=weapons ctx=military

### BBC 2011-12-26
[m1:IRQ.JUD An Iraqi panel of judges] has {e1 issued a warrant} for [m2:IRQ.GOV Vice-President Tariq al-Hashemi], who is a guest of [m3:KRG.GOV the Kurdish region]. [m4=m2 He] denies that [m5=m2 his] bodyguards {e2 murdered} [m6:IRQ.COP policemen]. [m7:IRQ.GOV Prime Minister Nouri Maliki] has {e3 told} [m8=m3 the Kurds] to give [m9=m4 him] up. So far [m10=m3 they] have {e4 refused}.
e1 m1 > m2 THREATEN threatened 2011-12-26/none mode=arrest ctx=legal,terrorism
e2 m5 > m6 ASSAULT denied 2011-12-26/none ctx=terrorism
e3 m7 > m8 REQUEST requested 2011-12-26/none mode=yield ctx=legal
e4 m10 > m7 REJECT actual 2011-12-26/none mode=yield ctx=legal

### Reuters 2025-08-08
[m1:ARM.GOV Armenian Prime Minister Nikol Pashinyan] and [m2:AZE.GOV Azerbaijani President Ilham Aliyev] {e1 initialled} a peace text at [m3:USA.GOV the White House] on Friday. Under a separate accord [m4=m1 Yerevan] will {e2 grant} [m5:USA.GOV the Americans] rights to develop a corridor across [m8=m4 its] south. [m6:IRN.GOV An adviser to Iran's leader] {e3 threatened} to turn the route into a graveyard for mercenaries. [m7:RUS.GOV Moscow] {e4 cautiously welcomed} the meeting.
e1 m1 > m2 SUPPORT actual 2025-08-08/day ctx=territory,diplomatic
e2 m4 > m5 AGREE planned 2025-08-08/none ctx=economic,territory
e3 m6 > m5 THREATEN threatened 2025-08-08/none mode=violence ctx=territory
e4 m7 > m1,m2 SUPPORT actual 2025-08-08/none ctx=diplomatic

### AFP 2023-07-31
[m1:NER.REB The generals who seized power in Niger] {e1 detained} [m2:NER.GOV four ministers] on Monday. [m3=m1 They] {e2 accuse} [m4:FRA.GOV France] of plotting to free [m5:NER.GOV President Mohamed Bazoum]; [m6=m4 the Quai d'Orsay] denied it. [m7:MLI.GOV Mali] and [m8:BFA.GOV Burkina Faso] said any intervention by [m11:ECOWAS West African neighbours] would be {e3 treated as a declaration of war} on [m9=m7+m8 them] too. [m10:DEU.GOV Berlin] {e4 stopped} all financial support.
e1 m1 > m2 COERCE actual 2023-07-31/day mode=arrest ctx=executive
e2 m3 > m4 ACCUSE actual 2023-07-31/none mode=allege ctx=executive
e3 m7,m8 > m11 THREATEN threatened 2023-07-31/none mode=violence ctx=military
e4 m10 > m1 SANCTION actual 2023-07-31/none mode=discontinue ctx=economic
