### Reuters 2015-03-17
[m1:KAZ.MIL Kazakh] and [m2:GBR.MIL British soldiers] will {e1 hold joint exercises} outside [m3:@KAZ Almaty] in September, [m4:KAZ.GOV the defence ministry] said on Tuesday.
e1 m1 > m2 AGREE planned 2015-09-01/month ctx=military said=m4

### Xinhua 2014-05-20
[m1:CHN.MIL Chinese] and [m2:RUS.MIL Russian warships] {e1 began a week of exercises} in the East China Sea on Tuesday, watched by [m3:CHN.GOV President Xi Jinping] and [m4:RUS.GOV his guest Vladimir Putin].
e1 m1 > m2 COOPERATE actual 2014-05-20/day ctx=military

### Yonhap 2022-11-02
[m1:PRK.MIL North Korea] {e1 lobbed} 23 missiles into the sea on Wednesday, one of them across the maritime border, and [m2:KOR.MIL South Korean jets] {e2 replied with} three air-to-ground rockets of their own.
e1 m1 > m2 MOBILIZE actual 2022-11-02/day mode=weapons ctx=military
e2 m2 > m1 MOBILIZE actual 2022-11-02/day mode=weapons ctx=military

### AFP 2010-02-01
[m1:USA.GOV The United States] and [m2:KOR.GOV South Korea] have no plan to {e1 call off} their annual drills, [m3:USA.MIL the U.S. commander] said, whatever [m4:PRK.GOV Pyongyang] {e2 may threaten}.
e1 m1 > m2 SANCTION denied 2010-02-01/none mode=discontinue ctx=military said=m3
e2 m4 > m1,m2 THREATEN hypothetical 2010-02-01/none ctx=military

### Reuters 2018-06-12
[m1:USA.GOV Donald Trump] said [m2=m1 he] would {e1 stop} the "very provocative" war games with [m3:KOR.GOV Seoul], a promise that surprised [m4:KOR.MIL the South Korean military] and delighted [m5:PRK.GOV Kim Jong Un].
e1 m2 > m5 CONCEDE planned 2018-06-12/none ctx=military said=m1

### Times of India 2002-01-02
[m1:IND.MIL The Indian army] has {e1 massed} half a million men on the border with [m2:PAK.GOV Pakistan], [m3:IND.GOV Defence Minister George Fernandes] disclosed, but [m4=m1 New Delhi] will {e2 not fire the first shot}.
e1 m1 > m2 MOBILIZE actual 2002-01-02/none mode=troops ctx=military said=m3
e2 m4 > m2 CONCEDE planned 2002-01-02/none ctx=military said=m3

### AP 1996-03-11
[m1:USA.GOV Washington] {e1 ordered a second carrier group} toward [m2:TWN.GOV Taiwan] on Sunday as [m3:CHN.MIL Chinese batteries] {e2 test-fired} missiles off its two biggest ports ahead of the island's presidential election.
e1 m1 > m3 MOBILIZE planned 1996-03-10/day mode=weapons ctx=military
e2 m3 > m2 MOBILIZE actual 1996-03-11/none mode=weapons ctx=military

### Reuters 2013-08-28
[m1:GRC.GOV Athens] has {e1 not offered} [m2:USA.GOV the United States] its bases for an {e2 attack} on [m3:SYR.GOV Syria] and does not expect to be {e3 asked}, [m4:GRC.GOV a government source] said.
e1 m1 > m2 AGREE denied 2013-08-28/none ctx=military said=m4
e2 m2 > m3 ASSAULT hypothetical 2013-08-28/none ctx=military said=m4
e3 m2 > m1 REQUEST hypothetical 2013-08-28/none mode=assist ctx=military said=m4

### AFP 2014-04-22
[m1:USA.GOV Washington] said it was {e1 deploying} 600 [m2:USA.MIL paratroopers] to [m3:POL.GOV Poland] and [m4:@EST the Baltics] for exercises meant to soothe allies over [m5:RUS.GOV Russia's] {e2 annexation} of [m6:@UKR Crimea] from [m7:UKR.GOV Ukraine].
e1 m1 > m3 AGREE planned 2014-04-22/none ctx=military said=m1
e2 m5 > m7 COERCE actual 2014-04-22/none mode=seize ctx=territory bg

### Reuters 2021-11-15
[m1:POL.MIL Some 15,000 Polish troops] have been {e1 rushed to the border} with [m2:BLR.GOV Belarus], where [m3=m2 Minsk] is {e2 pushing} [m4:IRQ.REF migrants] across; [m5:GBR.MIL a dozen British sappers] are {e3 mending} the fence with [m6=m1 their hosts].
e1 m1 > m2 MOBILIZE actual 2021-11-15/none mode=troops ctx=migration
e2 m3 > m4 COERCE actual 2021-11-15/none mode=deport ctx=migration
e3 m5 > m6 AID actual 2021-11-15/none ctx=military,migration

### BBC 2010-12-03
[m1:CIV.MIL The Ivorian army] has {e1 sealed the frontiers} and [m2:CIV.GOV the broadcasting council] has {e2 taken foreign channels off the air} after [m3:CIV.JUD the constitutional council] {e3 threw out} results that gave [m4:CIV.OPP Alassane Ouattara] victory.
e1 m1 > m4 COERCE actual 2010-12-03/none mode=restrict ctx=election
e2 m2 > m4 COERCE actual 2010-12-03/none mode=censor ctx=election
e3 m3 > m4 REJECT actual 2010-12-03/none ctx=election

### Reuters 2011-10-09
[m1:EGY.MIL Army vehicles] {e1 ran over} [m2:EGY.REL Coptic demonstrators] outside the broadcasting building in [m3:@EGY Cairo], whose presenters defended [m5=m1 the soldiers].
e1 m1 > m2 ASSAULT actual 2011-10-09/none ctx=repression,religion_ethnicity

### AP 2002-07-19
[m1:ESP.MIL Spanish commandos] {e1 retook} the islet of Perejil from [m2:MAR.MIL six Moroccan marines] without a shot, an action [m3:MAR.GOV Rabat] {e2 called an act of war} and [m4:FRA.GOV Paris] {e3 would not condemn}.
e1 m1 > m2 COERCE actual 2002-07-19/none mode=seize ctx=territory,military
e2 m3 > m1 ACCUSE actual 2002-07-19/none mode=disapprove ctx=territory
e3 m4 > m1 ACCUSE denied 2002-07-19/none mode=disapprove ctx=territory

### Reuters 2011-04-22
[m1:SYR.MIL Syrian forces] {e1 shot dead} at least 75 [m2:SYR.CVL protesters] on Good Friday, [m3:SYR.CVL a rights group] said, and [m4:USA.GOV Barack Obama] {e2 condemned} [m5:SYR.GOV Damascus] for seeking help from [m6:IRN.GOV Iran] in {e3 repressing} [m7:SYR.CVL Syrians].
e1 m1 > m2 ASSAULT actual 2011-04-22/day mode=firearms ctx=repression said=m3
e2 m4 > m5 ACCUSE actual 2011-04-22/none mode=disapprove ctx=repression
e3 m5 > m7 COERCE actual 2011-04-22/none ctx=repression said=m4

### Daily Star 2013-05-22
[m1:LBN.CVL Sunni gunmen] and [m2:LBN.CVL Alawite fighters] {e1 traded mortar fire} in Tripoli for a fourth night, and [m3:LBN.MIL the army], which lost two men, {e2 hit back at} the sources of fire on [m4=m1+m2 either side].
e1 m1 > m2 ASSAULT actual 2013-05-22/none mode=heavy-weapons ctx=religion_ethnicity
e2 m3 > m4 ASSAULT actual 2013-05-22/none

### Premium Times 2014-02-25
Suspected [m1:BOKOHARAM.REB Boko Haram insurgents] {e1 slit the throats of} [m2:NGA.EDU some schoolboys] in a dormitory at Buni Yadi and {e2 burnt alive} others on Tuesday, [m3:NGA.MIL the military] said.
e1 m1 > m2 ASSAULT actual 2014-02-25/day mode=primitive ctx=terrorism said=m3
e2 m1 > m2 ASSAULT actual 2014-02-25/day mode=primitive ctx=terrorism said=m3

### AFP 2008-09-20
[m1:ALQ.REB A suicide driver] {e1 rammed a lorry packed with explosives into} the Marriott in [m2:@PAK Islamabad], killing [m3:CZE.GOV the Czech ambassador] and at least 52 others.
e1 m1 > m3 ASSAULT actual 2008-09-20/none mode=suicide-attack ctx=terrorism

### Reuters 2011-05-22
[m1:TTP.REB Taliban fighters] slipped into a naval base in Karachi on Sunday, {e2 blew up} two surveillance planes and {e3 pinned down} [m2:PAK.MIL commandos] for sixteen hours to avenge [m3:ALQ.REB Osama bin Laden].
e2 m1 > m2 ASSAULT actual 2011-05-22/day mode=explosives ctx=terrorism,military
e3 m1 > m2 ASSAULT actual 2011-05-22/day mode=firearms ctx=terrorism,military

### AP 2012-10-09
[m1:PAK.EDU Malala Yousafzai], 14, who had spoken up for girls' schooling, was {e1 gunned down} on her way home in Swat by [m2:TTP.REB the Pakistani Taliban], whose spokesman {e2 warned} that [m3=m1 she] would be targeted again if she survived.
e1 m2 > m1 ASSAULT actual 2012-10-09/day mode=targeted ctx=terrorism,gender
e2 m2 > m3 THREATEN threatened 2012-10-09/day mode=violence ctx=terrorism,gender

### Reuters 2020-01-03
[m1:USA.MIL An American drone] {e1 incinerated} [m2:IRN.MIL General Qassem Soleimani's] car at Baghdad airport on Friday; [m3:IRN.GOV Supreme Leader Ali Khamenei] {e2 vowed harsh revenge} and [m4:IRQ.GOV Iraq's caretaker premier] {e3 deplored a breach of} its sovereignty.
e1 m1 > m2 ASSAULT actual 2020-01-03/day mode=drone ctx=military
e2 m3 > m1 THREATEN threatened 2020-01-03/day mode=violence ctx=military
e3 m4 > m1 ACCUSE actual 2020-01-03/day mode=disapprove ctx=military

### AFP 2006-06-08
[m1:USA.MIL F-16s] {e1 dropped two bombs on} a house near [m2:@IRQ Baquba], ending the career of [m3:ALQ.REB Abu Musab al-Zarqawi], after [m4:JOR.SPY Jordan's intelligence service] {e2 pinpointed} it for [m5:USA.GOV Washington].
e1 m1 > m3 ASSAULT actual 2006-06-08/none mode=aerial ctx=terrorism,military
e2 m4 > m5 COOPERATE actual 2006-06-08/none ctx=intelligence,terrorism

### BBC 2004-03-22
[m1:ISR.MIL Israel] {e1 assassinated} [m2:HAMAS.REB Sheikh Ahmed Yassin] in his wheelchair at dawn on Monday; [m3:HAMAS.REB his followers] {e2 swore to open the gates of hell}, and [m4:GBR.GOV Jack Straw] {e3 called the killing unlawful}.
e1 m1 > m2 ASSAULT actual 2004-03-22/day mode=targeted ctx=military
e2 m3 > m1 THREATEN threatened 2004-03-22/none mode=violence ctx=military
e3 m4 > m1 ACCUSE actual 2004-03-22/none mode=disapprove ctx=military

### AP 2009-11-23
[m1:PHL.PRM A hundred armed followers of the Ampatuan clan] {e1 waylaid} a convoy on its way to file election papers and {e2 massacred} 57 people, among them [m2:PHL.JRN thirty-two journalists].
e1 m1 > m2 ASSAULT actual 2009-11-23/none mode=abduct ctx=election
e2 m1 > m2 ASSAULT actual 2009-11-23/none mode=firearms ctx=election

### Reuters 2017-04-04
Planes released what doctors took for sarin over Khan Sheikhoun, killing scores of [m1:SYR.CVL residents]; [m2:SYR.MIL the Syrian army] denied it had {e2 used} any such agent.
e2 m2 > m1 ASSAULT denied 2017-04-04/none mode=unconventional ctx=cbrn

### AFP 1995-07-12
[m1:VRS.REB Bosnian Serb soldiers] {e1 separated} [m2:BIH.CVL Muslim men and boys] from [m3:BIH.REF the women] at Potocari and {e2 drove} the latter on buses to the front line, as [m4:NLD.MIL Dutch peacekeepers] looked on.
e1 m1 > m2 COERCE actual 1995-07-12/none mode=arrest ctx=religion_ethnicity
e2 m1 > m3 COERCE actual 1995-07-12/none mode=deport ctx=religion_ethnicity

### New Vision 1999-03-02
[m1:INTERAHAMWE.REB Rwandan Hutu militiamen] {e1 kidnapped} [m2:GBR.CVL foreign tourists] from a gorilla camp at Bwindi and {e2 hacked} eight of [m3=m2 them] with machetes.
e1 m1 > m2 ASSAULT actual 1999-03-02/none mode=abduct ctx=terrorism
e2 m1 > m3 ASSAULT actual 1999-03-02/none mode=primitive ctx=terrorism

### Reuters 2013-01-19
[m1:DZA.MIL Algerian special forces] on Saturday {e1 overpowered} the last of [m2:AQIM.REB the militants] {e2 holding} [m3:DZA.LAB foreign and local workers] at the In Amenas gas plant; [m4:JPN.GOV Tokyo], which lost ten nationals, had {e3 asked} [m5:DZA.GOV Algiers] to put their lives first.
e1 m1 > m2 ASSAULT actual 2013-01-19/day ctx=terrorism,military
e2 m2 > m3 ASSAULT actual 2013-01-19/none mode=abduct ctx=terrorism
e3 m4 > m5 REQUEST requested 2013-01-19/none mode=yield ctx=terrorism

### Le Monde 1996-05-24
"<<q1 [m1=m2 We] have {e1 cut the throats} of [m3:FRA.REL the seven monks]>>," read a communiqué of [m2:GIA.REB the Armed Islamic Group], which blamed [m4:FRA.GOV Paris] for {e2 refusing} to exchange prisoners.
e1 m2 > m3 ASSAULT actual 1996-05-24/none mode=targeted ctx=terrorism said=m2
e2 m4 > m2 REJECT actual 1996-05-24/none mode=yield ctx=terrorism said=m2
q1 m2 direct cue=read

### Moscow Times 2004-09-04
[m1:RUS.MIL Special forces] {e1 stormed} School No. 1 in Beslan on Friday after explosions in the gymnasium where [m2:CHECHEN.REB Chechen and Ingush militants] had {e2 held} [m3:RUS.EDU more than 1,100 children and parents] since the first day of term.
e1 m1 > m2 ASSAULT actual 2004-09-03/day ctx=terrorism
e2 m2 > m3 ASSAULT actual 2004-09-01/day mode=abduct ctx=terrorism

### Guardian 2018-03-13
[m1:RUS.GOV Moscow] was given until midnight on Tuesday to explain how [m2:GBR.ELI Sergei Skripal] and [m3:GBR.CVL his daughter] came to be poisoned, but [m4=m1 it] {e1 scoffed} at [m5:GBR.GOV Theresa May's] {e2 ultimatum} and denied {e3 having had any hand in} the crime.
e1 m4 > m5 REJECT actual 2018-03-13/none mode=yield ctx=cbrn
e2 m5 > m1 THREATEN threatened 2018-03-13/none ctx=cbrn
e3 m4 > m2,m3 ASSAULT denied 2018-03-13/none mode=unconventional ctx=cbrn

### BBC 2000-10-12
[m1:ALQ.REB Two men in a dinghy] {e1 blew a hole in} [m2:USA.MIL the destroyer Cole] as it refuelled in [m3:@YEM Aden], killing 17 sailors.
e1 m1 > m2 ASSAULT actual 2000-10-12/none mode=suicide-attack ctx=terrorism,military

### Reuters 2019-09-14
[m1:HUTHIS.REB Yemen's Houthis] claimed to have sent the ten drones that {e2 set ablaze} two oil plants in [m2:SAU.GOV Saudi Arabia] on Saturday, but [m3:USA.GOV Mike Pompeo] {e3 pinned the blame on} [m4:IRN.GOV Iran].
e2 m1 > m2 ASSAULT actual 2019-09-14/day mode=drone ctx=natural_resource said=m1
e3 m3 > m4 ACCUSE actual 2019-09-14/day mode=allege ctx=natural_resource

### Sydney Morning Herald 2005-12-12
A rampage by [m1:AUS.CVL drunken white youths] through Cronulla, in which [m2:AUS.CVL passers-by of Middle Eastern looks] were {e2 bashed}, was {e3 condemned} on Monday by [m3:AUS.GOV Prime Minister John Howard], who denied that [m4:@AUS Australia] was racist.
e2 m1 > m2 ASSAULT actual 2005-12-12/none mode=beat ctx=religion_ethnicity
e3 m3 > m1 ACCUSE actual 2005-12-12/day mode=disapprove ctx=religion_ethnicity

### AP 2007-09-26
[m1:MMR.MIL Burmese soldiers] {e1 clubbed} [m2:MMR.REL barefoot monks] at the Shwedagon pagoda and {e2 hurled} [m3=m2 them] into trucks, and [m4:CHN.GOV Beijing] {e3 stood in the way of} a condemnation by [m5:UN the Security Council].
e1 m1 > m2 ASSAULT actual 2007-09-26/none mode=beat ctx=repression
e2 m1 > m3 COERCE actual 2007-09-26/none mode=arrest ctx=repression
e3 m4 > m5 REJECT actual 2007-09-26/none ctx=repression

### Reuters 2010-05-19
[m1:THA.MIL Troops in armoured vehicles] {e1 smashed through} bamboo barricades on Wednesday; [m2:THA.OPP Red Shirt leaders] {e2 gave themselves up} and [m3:THA.OPP their enraged followers] {e3 torched} the stock exchange and a shopping mall.
e1 m1 > m2 ASSAULT actual 2010-05-19/day mode=heavy-weapons ctx=repression
e2 m2 > m1 CONCEDE actual 2010-05-19/day
e3 m3 > m1 PROTEST actual 2010-05-19/day mode=riot

### AFP 1997-07-06
[m1:KHM.PTY Troops loyal to Hun Sen] {e1 shelled} the headquarters of [m2:KHM.PTY Funcinpec] and looted the airport, and [m3:KHM.GOV First Prime Minister Norodom Ranariddh], in [m4:@FRA France], {e3 appealed for} armed resistance to [m5:KHM.GOV his co-premier].
e1 m1 > m2 ASSAULT actual 1997-07-06/none mode=heavy-weapons ctx=political_institutions
e3 m3 > m5 THREATEN threatened 1997-07-06/none mode=violence ctx=political_institutions

### Reuters 2011-09-20
[m1:TALIBAN.REB A man posing as a Taliban peace envoy] embraced [m2:AFG.ELI former president Burhanuddin Rabbani] and {e1 detonated a bomb hidden in his turban}; [m3:AFG.GOV Kabul] {e2 attributed} the plot to [m4:PAK.SPY Pakistan's spy agency].
e1 m1 > m2 ASSAULT actual 2011-09-20/none mode=suicide-attack ctx=terrorism
e2 m3 > m4 ACCUSE actual 2011-09-20/none mode=allege ctx=terrorism

### AP 2015-06-26
[m1:ISIS.REB A gunman in shorts] {e1 mowed down} 38 [m2:GBR.CVL holidaymakers, thirty of them British], on a beach at Sousse in [m3:@TUN Tunisia].
e1 m1 > m2 ASSAULT actual 2015-06-26/none mode=firearms ctx=terrorism

### Reuters 1997-11-18
[m1:GAMAA.REB Six Islamists] dressed as policemen {e1 butchered} [m2:CHE.CVL Swiss, Japanese and German tourists] at the temple of Hatshepsut in [m3:@EGY Luxor], and [m4:CHE.GOV Berne] has {e2 demanded} that [m5:EGY.GOV Cairo] pay the families.
e1 m1 > m2 ASSAULT actual 1997-11-18/none mode=firearms ctx=terrorism
e2 m4 > m5 REQUEST requested 1997-11-18/none mode=yield ctx=reparations

### Kathmandu Post 2005-02-02
[m1:NPL.GOV King Gyanendra] {e1 dismissed} [m2:NPL.GOV Prime Minister Sher Bahadur Deuba] on Tuesday, {e2 suspended press freedom} and {e4 confined [m3:NPL.PTY party leaders] to their homes}, while [m4:IND.GOV New Delhi] {e5 voiced grave concern}.
e1 m1 > m2 SANCTION actual 2005-02-01/day mode=expel ctx=executive
e2 m1 > m3 COERCE actual 2005-02-01/day mode=censor ctx=rights_freedoms
e4 m1 > m3 COERCE actual 2005-02-01/day mode=arrest ctx=political_institutions
e5 m4 > m1 ACCUSE actual 2005-02-02/none mode=disapprove ctx=pro_democracy

### The Nation 1992-05-18 none
The orchestra from [m1:@HUN Budapest] attacked the finale at such speed that two strings broke; the audience in [m2:@THA Bangkok] surrendered long before the last bar.

### Toronto Star 2003-10-02 none
Police in [m1:@CAN Hamilton] charged a man with stealing 40 bicycles; a bail hearing is set for Friday.

### The Age 2011-11-23 none
[m1:@AUS Australia] sells more iron ore to [m2:@CHN China] than to all other buyers together; [m3:@JPN Japan] comes second and [m4:@KOR South Korea] third, the bureau of statistics said.
