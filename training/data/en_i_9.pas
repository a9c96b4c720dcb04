### Reuters 2010-01-26
[m1:LKA.COP Sri Lankan commandos] {e1 surrounded} a lakeside hotel where [m2:LKA.OPP Sarath Fonseka], the general who won the war and then ran against his commander-in-chief, was waiting for the count with [m3:LKA.PTY his allies].
e1 m1 > m2 COERCE actual 2010-01-26/none mode=restrict ctx=election

### AP 2015-01-09
[m1:SAU.COP A Saudi officer] {e1 flogged} [m2:SAU.CVL the blogger Raif Badawi] fifty times before a mosque in Jeddah on Friday, the first instalment of a thousand lashes to which [m3:SAU.JUD a court] had {e2 sentenced} [m5=m2 him] for insulting [m4:SAU.REL clerics].
e1 m1 > m2 ASSAULT actual 2015-01-09/day mode=torture ctx=human_rights,religion_ethnicity
e2 m3 > m2 SANCTION actual 2015-01-09/none ctx=human_rights,legal

### AFP 2009-07-27
The {e1 flogging} of [m1:SDN.CVL ten women] for wearing trousers was the work of [m2:SDN.COP Khartoum's public order police]; [m3:SDN.JRN the journalist Lubna Hussein], also charged, resigned from [m4:UN a UN job] that would have given [m5=m3 her] immunity.
e1 m2 > m1 ASSAULT actual 2009-07-27/none mode=torture ctx=gender,human_rights
e2 m2 > m3 ACCUSE actual 2009-07-27/none mode=allege ctx=gender,legal
The {e2 charge} carries forty lashes.

### Guardian 2016-01-20
Satellite pictures show that [m1:ISIS.REB Islamic State] has {e1 obliterated} the monastery of St Elijah near Mosul, where [m2:USA.MIL American soldiers] once held Mass; [m3:IRQ.REL the Chaldean patriarch] {e2 lamented} it, and [m4:VAT.REL the Vatican] had no words.
e1 m1 > m3 ASSAULT actual 2016-01-20/none mode=destroy ctx=religion_ethnicity
e2 m3 > m1 ACCUSE actual 2016-01-20/none mode=disapprove ctx=religion_ethnicity

### BBC 2004-06-18
[m1:ALQAEDA.REB A cell calling itself al-Qaeda in the Arabian Peninsula] {e1 decapitated} [m2:USA.BUS Paul Johnson], an American engineer, having {e2 demanded} that [m3:SAU.GOV Riyadh] free its prisoners within seventy-two hours.
e1 m1 > m2 ASSAULT actual 2004-06-18/none mode=targeted ctx=terrorism
e2 m1 > m3 REQUEST requested 2004-06-18/none mode=yield ctx=terrorism

### Reuters 2018-02-25
[m1:SYR.MIL Forces loyal to the Syrian president], whom [m2:UN the Security Council] had on Saturday {e1 called on} to observe thirty days of calm, {e2 assailed} [m3:SYR.REB rebel positions] in the Ghouta with barrel bombs, according to [m4:NGO the Syrian Observatory for Human Rights].
e1 m2 > m1 REQUEST requested 2018-02-24/day mode=yield ctx=military
e2 m1 > m3 ASSAULT actual 2018-02-25/none mode=aerial ctx=military said=m4

### Sydney Morning Herald 2012-10-09
[m1:AUS.GOV Julia Gillard] {e1 assailed} [m2:AUS.OPP Tony Abbott] as a misogynist in a fifteen-minute speech before refusing to {e2 dismiss} [m3:AUS.LEG the Speaker], Peter Slipper, over text messages.
e1 m1 > m2 ACCUSE actual 2012-10-09/none mode=disapprove ctx=gender
e2 m1 > m3 SANCTION denied 2012-10-09/none mode=expel ctx=legislative

### AllAfrica 2014-02-17
[m4:ANTIBALAKA.REB Central African militias] {e1 decimated} [m1:CAF.REL the Muslim quarter of PK12], wrote [m2:HRW a Human Rights Watch researcher], while [m3:FRA.MIL French peacekeepers] {e2 stood by} at a bridge.
e1 m4 > m1 ASSAULT actual 2014-02-17/none ctx=religion_ethnicity said=m2
e2 m3 > m1 AID denied 2014-02-17/none ctx=peacekeeping said=m2
e3 m2 > m3 ACCUSE actual 2014-02-17/none mode=disapprove ctx=peacekeeping
[m5=m4 The anti-balaka], the {e3 report} says, came at dawn.

### Xinhua 2013-02-16
[m1:MYS.COP Malaysian police] and [m2:MYS.MIL troops] have {e1 encircled} a fishing hamlet in Sabah where [m3:SULU.REB a hundred armed followers of the sultan of Sulu] landed last week; [m4:PHL.GOV Manila] {e2 wants} [m5=m3 them] allowed to leave in peace.
e1 m1,m2 > m3 COERCE actual 2013-02-16/none mode=restrict ctx=territory
e2 m4 > m1 REQUEST requested 2013-02-16/none mode=yield ctx=territory

### The Nation 2008-11-25
[m1:THA.OPP Yellow-shirted royalists] {e1 overwhelmed} a thin cordon of [m2:THA.COP airport police] and {e2 seized} the departure hall at Suvarnabhumi to stop [m3:THA.GOV Prime Minister Somchai Wongsawat] from landing on his return from [m4:@PER Lima].
e1 m1 > m2 PROTEST actual 2008-11-25/none mode=obstruct ctx=executive
e2 m1 > m3 PROTEST actual 2008-11-25/none mode=obstruct ctx=executive

### Reuters 2001-03-12
Shrugging off pleas from [m1:PAK.GOV Islamabad] and from [m2:UNESCO the United Nations cultural agency], [m3:TALIBAN.GOV the Taliban] have {e1 blown to pieces} the two giant Buddhas of Bamiyan, revered by [m4:LKA.GOV Sri Lanka], [m5:THA.GOV Thailand] and [m6:JPN.GOV Japan], whose legislators had {e2 offered} to wrap and remove them.
e1 m3 > m2 ASSAULT actual 2001-03-12/none mode=destroy ctx=religion_ethnicity
e2 m6 > m3 AGREE planned 2001-03-12/none ctx=religion_ethnicity
e3 m1,m2 > m3 REQUEST requested 2001-03-12/none mode=yield ctx=religion_ethnicity
The {e3 pleas} had gone on for two weeks.

### BBC 2022-09-29
[m1:IRN.COP Plainclothes men] {e1 whipped} and dragged [m2:IRN.EDU female students] off the steps of a college in Karaj who had {e2 removed} their headscarves, and [m3:IRN.LEG a hundred and ninety deputies] {e3 thanked} [m4=m1 the force] for its vigilance.
e1 m1 > m2 ASSAULT actual 2022-09-29/none mode=beat ctx=gender,repression
e2 m2 > m5 PROTEST actual 2022-09-29/none mode=demo ctx=gender
e3 m3 > m4 SUPPORT actual 2022-09-29/none ctx=repression
[m5:IRN.GOV The authorities] blame foreigners.

### Independent 2000-05-09
[m1:SLE.REB Rebels of the Revolutionary United Front], having {e1 disarmed} and {e2 abducted} some five hundred [m2:UN UN peacekeepers], most of them [m3:ZMB.MIL Zambians], are advancing on [m4:@SLE Freetown]; [m5:GBR.MIL British paratroopers] have {e3 secured} the airport there.
e1 m1 > m2 COERCE actual 2000-05-09/none mode=seize ctx=peacekeeping,military
e2 m1 > m2 ASSAULT actual 2000-05-09/none mode=abduct ctx=peacekeeping,military
e3 m5 > m1 MOBILIZE actual 2000-05-09/none mode=troops ctx=military

### El Tiempo 2002-05-02
A gas cylinder {e1 hurled} by [m1:FARC.REB guerrillas] at [m2:AUC.REB paramilitaries] crashed through the roof of the church at Bojaya, killing 119 [m3:COL.CVL villagers]. [m4:UN The High Commissioner's office in Bogota] had {e2 alerted} [m5:COL.GOV the authorities] three times.
e1 m1 > m2 ASSAULT actual 2002-05-02/none mode=heavy-weapons ctx=military
e2 m4 > m5 CONSULT actual 2002-05-02/none ctx=military,human_security

### Reuters 2019-09-14
Drones and missiles {e1 crippled} a processing plant of [m1:SAU.BUS Saudi Aramco] before sunrise, an act [m2:HOUTHI.REB the Houthis] claimed but which [m3:USA.GOV Secretary of State Mike Pompeo] {e2 pinned on} [m4:IRN.GOV Tehran]; [m5:IRQ.GOV Iraq] denied that they were {e3 launched} from its soil.
e1 m2 > m1 ASSAULT actual 2019-09-14/day mode=drone ctx=military,natural_resource
e2 m3 > m4 ACCUSE actual 2019-09-14/none mode=allege ctx=military
e3 m5 > m1 ASSAULT denied 2019-09-14/none mode=drone ctx=military

### Premium Times 2013-09-18
[m1:BOKOHARAM.REB Insurgents] in army uniform {e1 stopped} traffic at Benisheik, {e2 slaughtered} at least eighty [m2:NGA.CVL travellers] and {e3 burned} their lorries, [m3:NGA.GOV a Borno environment official] who collected the bodies said.
e1 m1 > m2 COERCE actual 2013-09-18/none mode=restrict ctx=terrorism
e2 m1 > m2 ASSAULT actual 2013-09-18/none mode=firearms ctx=terrorism
e3 m1 > m2 ASSAULT actual 2013-09-18/none mode=destroy ctx=terrorism

### Mirror 2018-03-12
In the Commons [m1:GBR.GOV the prime minister] {e1 gave} [m2:RUS.GOV Moscow] until midnight on Tuesday to explain how a nerve agent made in Russia came to be {e2 used} against [m3:RUS.SPY Sergei Skripal] and his daughter in Salisbury.
e1 m1 > m2 THREATEN threatened 2018-03-12/none ctx=cbrn,diplomatic
e2 m4 > m3 ASSAULT actual 2018-03-12/none mode=unconventional ctx=cbrn
[m4:UAF The poisoners] are being sought.

### Times of India 2010-04-06
[m1:MAOIST.REB Maoists] {e1 annihilated} most of a company of [m2:IND.COP the Central Reserve Police Force] in the Dantewada forest; [m3:IND.GOV Home Minister P. Chidambaram] {e2 ruled out} using [m4:IND.MIL the army] but said that air power {e3 would be reconsidered}.
e1 m1 > m2 ASSAULT actual 2010-04-06/none mode=firearms ctx=military
e3 m3 > m1 ASSAULT hypothetical 2010-04-06/none mode=aerial ctx=military
e2 m3 > m1 MOBILIZE denied 2010-04-06/none mode=troops ctx=military

### AP 2012-08-03 none
Algae have contaminated the reservoir above [m1:@USA Toledo], smothering the intakes and killing carp. The company that supplies the city is fighting the bloom with powdered carbon.

### Guardian 2014-07-20
[m1:UKR.REB Separatist gunmen] {e1 hampered} [m2:OSCE European monitors] at the crash site of the Malaysian airliner, {e2 firing} over their heads on the first day, and [m3:NLD.GOV the Dutch foreign minister] {e3 told} [m4:RUS.GOV his Russian colleague] that their conduct was a disgrace.
e1 m1 > m2 COERCE actual 2014-07-20/none mode=restrict ctx=military
e2 m1 > m2 ASSAULT actual 2014-07-18/day mode=firearms ctx=military
e3 m3 > m1 ACCUSE actual 2014-07-20/none mode=disapprove ctx=military

### Vreme 2003-03-13
[m1:SRB.GOV Zoran Djindjic], Serbia's first democratic premier, was {e1 gunned down} by a sniper of [m2:SRB.CRM the Zemun clan] on Wednesday outside the government's seat; [m3:SRB.GOV his deputies] {e2 proclaimed} a state of emergency and [m4:SRB.COP detectives] have {e3 pulled in} hundreds.
e1 m2 > m1 ASSAULT actual 2003-03-12/day mode=targeted ctx=crime
e2 m3 > m2 COERCE actual 2003-03-12/day mode=martial-law ctx=crime
e3 m4 > m2 COERCE actual 2003-03-13/none mode=arrest ctx=crime

### Reuters 2014-06-13
[m1:ISIS.REB Militants] paraded through Tikrit the 1,700 [m2:IRQ.MIL air force cadets] [m3=m1 they] had {e1 captured} at Camp Speicher, and boasted that all {e2 would be shot}.
e1 m1 > m2 ASSAULT actual 2014-06-13/none mode=abduct ctx=military,terrorism
e2 m1 > m2 THREATEN threatened 2014-06-13/none mode=violence ctx=military,terrorism

### AFP 2011-11-20
[m4:EGY.CVL Young Cairenes] {e1 wrestled} barricades from [m1:EGY.COP the Central Security Forces] in Mohamed Mahmoud Street, and a lieutenant was filmed {e2 aiming} at eyes; [m2:EGY.MIL the ruling generals] said [m6=m2 they] had no intention of {e3 clearing} [m3:@EGY Tahrir Square].
e1 m4 > m1 PROTEST actual 2011-11-20/none mode=riot ctx=pro_democracy
e2 m1 > m4 ASSAULT actual 2011-11-20/none mode=firearms ctx=pro_democracy,repression
e3 m2 > m4 ASSAULT denied 2011-11-20/none mode=crowd-control ctx=pro_democracy
[m5=m4 The youths] {e4 chanted} for a civilian council.
e4 m4 > m2 PROTEST actual 2011-11-20/none mode=demo ctx=pro_democracy

### Postimees 2014-09-05
An {e1 abduction} on Estonian soil: [m1:EST.SPY Eston Kohver], an officer of the internal security service, was dragged across the line at gunpoint by [m2:RUS.SPY men of the FSB], who say [m3=m1 he] was caught in Pskov.
e1 m2 > m1 ASSAULT actual 2014-09-05/none mode=abduct ctx=intelligence,territory

### Reuters 2023-04-15
[m1:RSF.REB The Rapid Support Forces] and [m2:SDN.MIL the Sudanese army] {e1 traded} fire around Khartoum's airport on Saturday, each {e2 charging} the other with the first shot, and [m3:EGY.GOV Cairo] {e3 appealed to} both for restraint.
e1 m1 > m2 ASSAULT actual 2023-04-15/day mode=firearms ctx=military
e2 m1,m2 > m2,m1 ACCUSE actual 2023-04-15/day mode=allege ctx=military
e3 m3 > m1,m2 REQUEST requested 2023-04-15/none mode=yield ctx=military

### Star 2015-06-02 headline
[m1:MEX.LAB Teachers] {e1 ransack} [m2:MEX.PTY ruling party] offices in Oaxaca, {e2 burn} ballots
e1 m1 > m2 PROTEST actual 2015-06-02/none mode=riot ctx=election
e2 m1 > m3 PROTEST actual 2015-06-02/none mode=vandalize ctx=election
[m3:MEX.GOV Electoral institute] vows vote will go ahead

### Himalayan Times 2004-02-05
[m1:NPL.MIL The Royal Nepalese Army] {e1 raided} a Maoist cultural show in Makwanpur, {e2 slaying} fourteen [m2:CPNM.REB rebels] and two [m3:NPL.EDU schoolgirls]; [m4:NPL.NGO the human rights organisation INSEC] {e3 disputes} that any of the dead was armed.
e1 m1 > m2 ASSAULT actual 2004-02-05/none ctx=military
e2 m1 > m2,m3 ASSAULT actual 2004-02-05/none mode=firearms ctx=military
e3 m4 > m1 ACCUSE actual 2004-02-05/none mode=disapprove ctx=military,human_rights
