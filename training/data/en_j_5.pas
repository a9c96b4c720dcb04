### Reuters 2017-05-18
[m1:ZMB.REL Zambia's three main church bodies], in a pastoral letter read out in parishes across the country on Sunday, {e1 urged} [m2:ZMB.GOV President Edgar Lungu] to withdraw a treason case against [m3:ZMB.OPP opposition leader Hakainde Hichilema], who has been in custody since April.
e1 m1 > m2 REQUEST requested 2017-05-14/day mode=yield ctx=political_institutions

### AP 2006-07-25
[m1:USA.LEG The House of Representatives] {e1 commended} [m2:AZE.GOV Azerbaijan] on Tuesday for keeping a company of soldiers at the Haditha dam, in a resolution that also mentioned [m3:GEO.GOV Georgia] and [m4:KAZ.GOV Kazakhstan] in passing.
e1 m1 > m2 SUPPORT actual 2006-07-25/day ctx=military

### Deccan Herald 2014-08-21
[m1:IND.GOV The Karnataka government] has {e1 notified} [m2:IND.GOV Tamil Nadu] that it will begin to release water from the Krishnarajasagar dam on Friday, officials in Bengaluru said, adding that heavy rain in Kodagu had filled the reservoir.
e1 m1 > m2 CONSULT actual 2014-08-21/none ctx=natural_resource

### Deccan Herald 2014-08-23
Water {e1 released} by [m1:IND.GOV Karnataka] from the Krishnarajasagar dam reached [m2:IND.AGR farmers in Tamil Nadu's delta districts] on Saturday morning, ending a dispute that [m3:IND.JUD the Supreme Court] had declined to hear twice.
e1 m1 > m2 RETREAT actual 2014-08-23/day ctx=natural_resource

### The Guardian Nigeria 2018-10-09
[m1:NGA.EDU University lecturers] on strike since August have {e1 consented} to meet [m2:NGA.GOV the labour minister, Chris Ngige], on Thursday, their union said in Abuja.
e1 m1 > m2 AGREE actual 2018-10-09/none ctx=economic

### The Guardian Nigeria 2018-10-11
[m1:NGA.GOV Labour minister Chris Ngige] and [m2:NGA.EDU a nine-member delegation of university lecturers] {e1 deliberated} behind closed doors until past midnight on Thursday. [m3:NGA.EDU Students], who had gathered outside, were told to go home.
e1 m1 > m2 CONSULT actual 2018-10-11/day ctx=economic

### Montreal Gazette 2012-09-05
[m1:CAN.GOV Premier-designate Pauline Marois] {e1 will cancel} the tuition increase that brought [m2:CAN.EDU tens of thousands of students] into the streets in spring, her spokeswoman confirmed on Wednesday, and the emergency law as well.
e1 m1 > m2 CONCEDE planned 2012-09-05/day ctx=economic

### Reuters 2009-08-04
[m1:PRK.GOV North Korean leader Kim Jong-il] {e1 pardoned} [m2:USA.JRN two American journalists] sentenced to hard labour in June, state media said, during a surprise {e2 visit} to [m4:@PRK Pyongyang] by [m3:USA.ELI former president Bill Clinton].
e1 m1 > m2 CONCEDE actual 2009-08-04/none ctx=legal
e2 m3 > m1 CONSULT actual 2009-08-04/none mode=visit ctx=diplomatic

### AP 2009-08-05
[m1:USA.JRN Two American journalists] {e1 freed} by [m2:PRK.GOV Pyongyang] landed in Burbank on Wednesday aboard a jet lent by a film producer, and [m3:USA.GOV President Barack Obama] {e2 thanked} [m4:USA.ELI Bill Clinton], [m5:SWE.GOV Sweden's ambassador] and others for what [m6=m4+m5 they] had done.
e1 m2 > m1 RETREAT actual 2009-08-05/none mode=release ctx=legal
e2 m3 > m4,m5 SUPPORT actual 2009-08-05/none ctx=diplomatic

### Xinhua 2005-05-14
[m1:AFG.GOV Governor Sher Mohammad] {e1 recommended} to [m2:AFG.GOV President Hamid Karzai] that farmers who gave up poppy be compensated in cash. [m3:UNODC The UN drugs office] has made no comment.
e1 m1 > m2 REQUEST requested 2005-05-14/none mode=change ctx=illegal_drugs

### Sydney Morning Herald 2007-06-22
[m1:AUS.GOV The federal government] {e1 will send} police and army doctors into sixty [m2:AUS.CVL Aboriginal communities] of the Northern Territory, [m3:AUS.GOV Prime Minister John Howard] announced, and [m4:AUS.GOV Chief Minister Clare Martin], who had not been {e2 consulted}, {e3 called it heavy-handed}.
e1 m1 > m2 AGREE planned 2007-06-22/none ctx=human_security said=m3
e2 m3 > m4 CONSULT denied 2007-06-22/none ctx=human_security
e3 m4 > m3 ACCUSE actual 2007-06-22/none mode=disapprove ctx=human_security

### Philippine Inquirer 2010-06-16
[m1:PHL.COP Police in Negros Occidental], on the strength of a promise by [m2:PHL.GOV the provincial governor] that no one would be hurt, {e1 escorted} [m3:PHL.AGR two hundred tenant farmers] back to land from which guards of [m4:PHL.BUS a sugar company] had {e2 evicted} them in April.
e1 m1 > m3 AID actual 2010-06-16/none ctx=natural_resource
e2 m4 > m3 COERCE actual 2010-04-01/month mode=deport ctx=natural_resource

### Reuters 2018-05-02
[m1:ARM.OPP Opposition leader Nikol Pashinyan], having brought Yerevan to a standstill for a day, {e1 asked} [m2:ARM.CVL his supporters] on Wednesday evening to rest and unblock the streets, since [m3:ARM.PTY the ruling Republicans] had {e2 indicated} that [m4=m3 they] would back whoever won a third of the deputies.
e1 m1 > m2 REQUEST requested 2018-05-02/day mode=yield ctx=executive
e2 m3 > m1 CONCEDE actual 2018-05-02/none ctx=executive

### AFP 2000-03-02
[m1:GBR.GOV Home Secretary Jack Straw] {e1 allowed} [m2:CHL.ELI General Augusto Pinochet] to fly home from a military base in Lincolnshire on Thursday, {e2 refusing} to extradite him to [m3:ESP.JUD the Spanish judge] who had sought his trial. [m4:CHL.GOV Santiago's government] {e3 welcomed} the decision.
e1 m1 > m2 RETREAT actual 2000-03-02/day mode=release ctx=legal
e2 m1 > m3 REJECT actual 2000-03-02/day mode=assist ctx=legal
e3 m4 > m1 SUPPORT actual 2000-03-02/none ctx=legal

### Tolo News 2021-08-12
[m1:TALIB.REB The Taliban] {e1 captured} Ghazni on Thursday; [m2:AFG.GOV the provincial governor], who had {e2 surrendered} it without a fight, was {e3 arrested} by [m3:AFG.SPY intelligence officers] on the road to Kabul.
e1 m1 > m2 COERCE actual 2021-08-12/day mode=seize ctx=territory
e2 m2 > m1 RETREAT actual 2021-08-12/day ctx=territory
e3 m3 > m2 COERCE actual 2021-08-12/day mode=arrest ctx=military

### Radio Okapi 2019-02-06
More than six hundred [m1:COD.REB members of the Kamwina Nsapu militia] have {e1 given up} their guns to [m2:COD.GOV the provincial authorities of Kasaï] since [m3:COD.GOV President Félix Tshisekedi] took the oath.
e1 m1 > m2 RETREAT actual 2019-02-06/none mode=disarm ctx=military

### Radio New Zealand 2016-09-20 none
Sailors from [m1:@TON Tonga] and [m2:@WSM Samoa] took part in an outrigger race across the strait on Tuesday, which a crew from [m3:@PYF Tahiti] won in just under five hours.

### Novinite 2013-02-20
[m1:BGR.GOV The Bulgarian government] {e1 stepped down} on Wednesday after a night in which [m2:BGR.COP police] {e2 clubbed} [m3:BGR.CVL people protesting against electricity bills]. "<<q1 [m4=m5 I] will not be part of a government under which police beat people>>," [m5:BGR.GOV Prime Minister Boyko Borisov] said.
e1 m1 > m3 RETREAT actual 2013-02-20/day mode=resign ctx=executive
e2 m2 > m3 ASSAULT actual 2013-02-19/day mode=beat ctx=repression
q1 m5 direct cue=said

### Kuwait Times 2006-08-18
[m1:KWT.GOV Kuwait] {e1 will underwrite} the rebuilding of twelve villages in southern [m2:LBN.GOV Lebanon], the finance minister said after a cabinet meeting on Friday at which he also reported on oil prices.
e1 m1 > m2 AGREE planned 2006-08-18/day ctx=economic

### Guardian 2018-03-16
[m1:ETH.GOV Ethiopia's new leaders] {e1 apologised} to [m2:KEN.REF nearly ten thousand people] who crossed at Moyale after [m3:ETH.MIL soldiers] {e2 opened fire} on [m4:ETH.CVL townspeople] by mistake, and [m5:KEN.NGO the Kenya Red Cross] {e3 registered and fed} the arrivals.
e1 m1 > m2 SUPPORT actual 2018-03-16/none ctx=human_rights
e2 m3 > m4 ASSAULT actual 2018-03-10/week mode=firearms ctx=repression
e3 m5 > m2 AID actual 2018-03-16/none ctx=migration

### Daily News Egypt 2012-12-08
[m1:EGY.GOV President Mohamed Morsi], under pressure from [m2:EGY.MIL the generals] and a week of {e2 marches} by [m3:EGY.OPP liberals and leftists], {e1 annulled} late on Saturday the decree by which [m5=m1 he] had placed himself above [m4:EGY.JUD the courts].
e1 m1 > m3 CONCEDE actual 2012-12-08/day ctx=executive
e2 m3 > m1 PROTEST actual 2012-12-08/week mode=demo ctx=executive

### Bangkok Post 2010-08-24
[m1:THA.GOV Thailand] and [m2:KHM.GOV Cambodia] {e1 restored} full diplomatic relations on Tuesday, a day after [m3:THA.ELI fugitive former premier Thaksin Shinawatra] {e2 resigned} as adviser to [m4=m2 Phnom Penh].
e1 m1 > m2 SUPPORT actual 2010-08-24/day ctx=diplomatic
e2 m3 > m4 RETREAT actual 2010-08-23/day mode=resign ctx=diplomatic

### Star-Ledger 2019-07-14
[m1:USA.REL Churches in Newark and Paterson] have {e1 sheltered} [m2:GTM.REF Guatemalan families] whom [m3:USA.GOV federal immigration agents] {e2 were expected} to round up on Sunday. [m4:ACLU The ACLU] handed out leaflets in front of train stations.
e1 m1 > m2 AID actual 2019-07-14/none ctx=migration
e2 m3 > m2 COERCE planned 2019-07-14/day mode=arrest ctx=migration

### Jerusalem Post 2021-09-13
[m1:ISR.GOV Prime Minister Naftali Bennett] was {e1 hosted} by [m2:EGY.GOV President Abdel Fattah al-Sisi] in Sharm el-Sheikh on Monday, the first such trip in ten years, and [m3=m1+m2 the two] {e2 decided} to open the Taba crossing around the clock.
e1 m1 > m2 CONSULT actual 2021-09-13/day mode=visit ctx=diplomatic
e2 m1 > m2 AGREE actual 2021-09-13/day ctx=economic

### East Timor Insight 2002-07-02
[m1:IDN.GOV Indonesian President Megawati Sukarnoputri] and [m2:TLS.GOV her East Timorese counterpart, Xanana Gusmão], {e1 established} diplomatic relations in Jakarta on Tuesday.
e1 m1 > m2 SUPPORT actual 2002-07-02/day ctx=diplomatic

### Standard Digital 2015-11-17
[m1:KEN.EDU The teachers' union], which had {e1 vowed} never to obey [m2:KEN.JUD the industrial court], told [m3=m4 its members] on Tuesday to be back in class by Thursday; [m4:KEN.EDU many teachers] {e2 complied} at once.
e1 m1 > m2 REJECT actual 2015-11-17/none mode=yield ctx=economic
e2 m4 > m2 RETREAT actual 2015-11-17/day ctx=economic

### Xinhua 2011-03-02
[m1:CHN.MIL The missile frigate Xuzhou] {e1 protected} [m4:GRC.BUS a chartered Greek ferry] that {e2 evacuated} [m2:CHN.LAB 2,142 Chinese workers] from Benghazi to Crete, where [m3:GRC.GOV the Greek authorities] {e3 gave} them hotel rooms.
e1 m1 > m2 AID actual 2011-03-02/none ctx=human_security
e2 m4 > m2 AID actual 2011-03-02/none ctx=human_security
e3 m3 > m2 AID actual 2011-03-02/none ctx=human_security

### Kyiv Post 2014-04-08
[m1:UKR.GOV Arsen Avakov], the interior minister, said on Tuesday that [m2:UKR.COP special police] had {e1 cleared} the regional administration in Kharkiv of [m3:UKR.REB separatists] without a shot, {e2 arresting} seventy.
e1 m2 > m3 COERCE actual 2014-04-08/day mode=seize ctx=territory said=m1
e2 m2 > m3 COERCE actual 2014-04-08/day mode=arrest ctx=territory said=m1

### Mail & Guardian 2001-04-19
[m1:ZAF.BUS Thirty-nine drug companies] {e1 abandoned} their suit against [m2:ZAF.GOV Pretoria] on Thursday over a law on cheap medicines, in the face of a campaign in which [m3:TAC.NGO the Treatment Action Campaign] and [m4:OXFAM Oxfam] had {e2 accused} them of putting patents before lives.
e1 m1 > m2 CONCEDE actual 2001-04-19/day ctx=health
e2 m3,m4 > m1 ACCUSE actual 2001-04-19/none mode=allege ctx=health

### AP 2008-05-23
[m1:MMR.MIL Senior General Than Shwe] {e1 agreed} on Friday, after {e2 two hours} with [m2:UN Secretary-General Ban Ki-moon] in Naypyitaw, to admit all foreign relief workers, but [m3:FRA.MIL the French] and [m4:USA.MIL American warships] off the delta have still had no answer.
e1 m1 > m2 CONCEDE actual 2008-05-23/day ctx=disasters
e2 m2 > m1 CONSULT actual 2008-05-23/day mode=visit ctx=disasters

### AP 2008-06-03
[m1:MMR.GOV Myanmar] has {e1 let} [m2:WFP nine helicopters of the World Food Programme] into the country, of which only one has flown, a spokesman for the agency said on Tuesday in Bangkok.
e1 m1 > m2 RETREAT actual 2008-06-03/none mode=access ctx=disasters

### Buenos Aires Herald 2003-05-26
[m1:ARG.GOV President Néstor Kirchner], an hour after his inauguration, walked into the crowd, cut his forehead on a camera and was {e2 embraced} by [m2:VEN.GOV Hugo Chávez] of Venezuela and [m3:CUB.GOV Fidel Castro] of Cuba.
e2 m2,m3 > m1 CONSULT actual 2003-05-25/day ctx=diplomatic

### RFE/RL 2016-04-05
[m1:AZE.MIL Azerbaijan's defence ministry] said on Tuesday that [m2:AZE.MIL its forces] had {e1 stopped} firing at noon under an understanding with [m3:ARM.MIL the Armenian side] reached in [m5:@RUS Moscow], and [m4:ARM.MIL Yerevan's general staff] confirmed it.
e1 m2 > m3 RETREAT actual 2016-04-05/day mode=ceasefire ctx=military said=m1

### Iceland Review 2006-03-16
[m1:USA.GOV The United States] {e1 notified} [m2:ISL.GOV Reykjavik] on Wednesday that the last four fighter jets at Keflavik would be {e2 withdrawn} by autumn. [m3:ISL.GOV Prime Minister Halldór Ásgrímsson] {e3 expressed disappointment}.
e1 m1 > m2 CONSULT actual 2006-03-15/day ctx=military
e2 m1 > m2 SANCTION planned 2006-09-01/quarter mode=withdraw ctx=military
e3 m3 > m1 ACCUSE actual 2006-03-16/none mode=disapprove ctx=military

### Portland Oregonian 2020-07-29
[m1:USA.GOV The Trump administration] has {e1 agreed} to a phased withdrawal of [m2:USA.COP federal agents] from Portland, [m3:USA.GOV Governor Kate Brown] said after a {e2 call} with [m4:USA.GOV the vice president].
e1 m1 > m3 CONCEDE actual 2020-07-29/none ctx=repression said=m3
e2 m3 > m4 CONSULT actual 2020-07-29/none mode=phone ctx=repression

### Variety 2014-02-11 none
The jury in [m1:@DEU Berlin] praised a drama set in the mines of [m2:@BOL Bolivia], and critics rallied behind a Chinese thriller whose director thanked everyone from his mother to the snow.

### Straits Times 2013-06-21 none
Haze from fires in [m1:@IDN Riau] reached hazardous levels in [m2:@SGP Singapore] on Friday, and in [m3:@MYS Johor] two hundred schools stayed closed for a second day.

### Nikkei 2016-04-02 none
[m1:TWN.BUS Foxconn] agreed on Saturday to pay 389 billion yen for two thirds of [m2:JPN.BUS Sharp], ending four years of talks between the two electronics makers.
