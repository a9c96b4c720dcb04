### Reuters 2013-08-21
[m1:EGY.JUD A Cairo court] said there were {e1 no grounds for keeping} [m2:EGY.ELI Hosni Mubarak], who {e2 will be moved} to a military hospital by [m3:EGY.GOV the prime minister's] order.
e1 m1 > m2 CONCEDE actual 2013-08-21/none ctx=legal
e2 m3 > m2 COERCE planned 2013-08-21/none mode=arrest ctx=legal

### AFP 2015-09-23
[m1:EGY.GOV Abdel Fattah al-Sisi] {e1 put his name to} the release of a hundred, among them [m2:CAN.JRN Mohamed Fahmy] of [m3:#AlJazeera the Qatari channel].
e1 m1 > m2 CONCEDE actual 2015-09-23/none ctx=rights_freedoms

### AP 2012-01-13
[m1:MMR.GOV Thein Sein's government] {e1 unlocked the cells} of [m2:MMR.OPP Min Ko Naing and hundreds more] on Friday; for that, [m3:USA.GOV Washington] {e2 said it would send} an ambassador.
e1 m1 > m2 RETREAT actual 2012-01-13/day mode=release ctx=human_rights
e2 m3 > m1 AGREE planned 2012-01-13/none ctx=diplomatic

### Myanmar Times 2012-04-06
[m1:KNU.REB The Karen union] and [m2:MMR.GOV the railway minister] {e1 exchanged paper on a truce}, the first in 63 years; nothing was said of {e2 giving up guns}.
e1 m1 > m2 SUPPORT actual 2012-04-06/none ctx=military
e2 m1 > m2 CONCEDE denied 2012-04-06/none ctx=military

### Yonhap 2018-04-27
[m1:PRK.GOV Kim Jong-un] {e1 stepped over the kerb} at Panmunjom, and signed with [m2:KOR.GOV Moon Jae-in] a paper by which the loudspeakers {e2 will fall silent} on both sides.
e1 m1 > m2 CONSULT actual 2018-04-27/none mode=visit ctx=diplomatic
e2 m1,m2 > m2,m1 CONCEDE planned 2018-04-27/none ctx=military

### Yonhap 2018-11-20
[m1:PRK.MIL The North's soldiers] {e1 blew up} ten guard posts on their side of the zone; [m2:KOR.MIL the South] had {e2 bulldozed} as many.
e1 m1 > m2 RETREAT actual 2018-11-20/none mode=disarm ctx=military
e2 m2 > m1 RETREAT actual 2018-11-20/none mode=disarm ctx=military

### Le Soir 2004-06-27
[m1:MAR.GOV The palace] {e1 conceded nothing} to [m2:POLISARIO.REB the Polisario] on the referendum; a hundred prisoners of war, some held for twenty-six years, {e2 flew home} after the latter {e3 let them go}.
e1 m1 > m2 CONCEDE denied 2004-06-27/none ctx=territory
e2 m2 > m1 RETREAT actual 2004-06-27/none mode=release ctx=military
e3 m2 > m1 RETREAT actual 2004-06-27/none mode=release ctx=military

### BBC 2007-03-26
[m1:GBR.PTY Ian Paisley], who once {e1 shouted down} [m2:VAT.REL a pope], sat a table's breadth from [m3:IRL.PTY Gerry Adams] and {e2 consented} to share power on 8 May.
e1 m1 > m2 ACCUSE actual 2007-03-26/none mode=disapprove ctx=religion_ethnicity
e2 m1 > m3 AGREE planned 2007-03-26/none ctx=political_institutions

### Daily Monitor 2006-08-26
[m1:LRA.REB Vincent Otti's men] {e1 are to assemble} at Ri-Kwangba under a truce {e2 sealed} with [m2:UGA.GOV Kampala]; the indictments of [m3:ICC the court] stand.
e1 m1 > m2 CONCEDE planned 2006-08-26/none ctx=military
e2 m1 > m2 SUPPORT actual 2006-08-26/none ctx=military

### Daily Monitor 2008-12-01
[m1:LRA.REB Joseph Kony] {e1 failed to show up} for the third time to sign with [m2:UGA.GOV Kampala's delegation]; the chiefs went home.
e1 m1 > m2 REJECT actual 2008-12-01/none mode=meet ctx=military

### Africa Confidential 2002-04-05
Six weeks after Savimbi was shot, [m1:UNITA.REB UNITA's generals] {e1 signed} at Luena and {e2 began walking} with their families into the quartering areas, where [m2:AGO.GOV Luanda] had promised to {e3 feed} them.
e1 m1 > m2 SUPPORT actual 2002-04-05/none ctx=military
e2 m1 > m2 RETREAT actual 2002-04-05/none mode=disarm ctx=military
e3 m2 > m1 AGREE planned 2002-04-05/none ctx=human_security

### Africa Confidential 1997-05-17
[m1:COD.GOV Mobutu] {e1 abandoned} Kinshasa to [m2:AFDL.REB Laurent Kabila]. [m3:ZAF.GOV Nelson Mandela's] ship, where the two had {e2 met}, was still in port.
e1 m1 > m2 RETREAT actual 1997-05-17/none mode=resign ctx=executive
e2 m1 > m2 CONSULT actual 1997-05-17/none mode=third-party ctx=executive

### AllAfrica 2003-08-12
[m1:LBR.GOV Charles Taylor], sash and all, {e1 surrendered power} to his deputy and flew to Calabar, where [m2:NGA.GOV Olusegun Obasanjo] {e2 had prepared a house} for [m3=m1 him]; [m4:LURD.REB the rebels] {e3 lifted the siege} of Monrovia.
e1 m1 > m4 RETREAT actual 2003-08-12/none mode=resign ctx=executive
e2 m2 > m3 AID actual 2003-08-12/none ctx=asylum
e3 m4 > m1 RETREAT actual 2003-08-12/none mode=withdraw ctx=military

### AllAfrica 2006-03-29
[m1:NGA.GOV Abuja] first {e1 said Charles Taylor had vanished}, and a day later {e2 delivered} [m2:LBR.ELI him] to [m3:SCSL.JUD the Special Court] by way of Monrovia.
e2 m1 > m3 COOPERATE actual 2006-03-29/none ctx=legal
e1 m1 > m3 REJECT actual 2006-03-28/day mode=yield ctx=legal

### Irin 2010-02-23
In Doha [m1:SDN.GOV Khartoum] {e1 stayed} one hundred executions and {e2 will consider} seats for [m2:JEM.REB Khalil Ibrahim's movement]. [m3=m2 The latter] {e3 will hold its fire} for two months.
e1 m1 > m2 CONCEDE actual 2010-02-23/none ctx=legal
e2 m1 > m2 CONCEDE hypothetical 2010-02-23/none ctx=political_institutions
e3 m2 > m1 CONCEDE planned 2010-02-23/none ctx=military

### Ma'ariv 2011-10-18
[m1:ISR.MIL Gilad Shalit], thin in a checked shirt, was {e1 brought through Rafah} by [m2:HAMAS.REB his captors] while buses took {e2 the first 477} of a thousand [m3:PSE.CVL Palestinians] from [m4:ISR.GOV Israeli] jails.
e1 m2 > m1 RETREAT actual 2011-10-18/none mode=release ctx=military
e2 m4 > m3 RETREAT actual 2011-10-18/none mode=release ctx=military

### Haaretz 2023-11-24
Thirteen [m1:ISR.CVL women and children] were {e1 handed to} [m2:ICRC the Red Cross] at dusk by [m3:HAMAS.REB Hamas]; [m4:ISR.GOV Israel], which had {e2 paused} its fire at seven, {e3 freed} [m5:PSE.CVL 39 prisoners] at Beitunia.
e1 m3 > m1 RETREAT actual 2023-11-24/none mode=release ctx=military
e2 m4 > m3 RETREAT actual 2023-11-24/none mode=ceasefire ctx=military
e3 m4 > m5 RETREAT actual 2023-11-24/none mode=release ctx=military

### AFP 2023-12-01
The lull {e1 ran out} at seven; within the hour [m1:ISR.MIL jets] {e2 were over} Khan Younis, with [m2:QAT.GOV Doha] still {e3 on the line to} [m3:HAMAS.REB both sides].
e1 m1 > m3 REJECT actual 2023-12-01/none mode=yield ctx=military
e2 m1 > m3 ASSAULT actual 2023-12-01/none mode=aerial ctx=military
e3 m2 > m3 CONSULT actual 2023-12-01/none mode=phone ctx=military

### Dawn 2004-06-18
[m1:PAK.REB Nek Mohammad], garlanded by [m2:PAK.MIL a corps commander] at Shakai in April, had {e1 promised to live in peace} and never {e2 turned in} [m3:ALQAEDA.REB his foreign guests].
e1 m1 > m2 CONCEDE planned 2004-04-01/month ctx=terrorism
e2 m1 > m2 RETREAT denied 2004-06-18/none ctx=terrorism

### Dawn 2009-02-16
Sharia for Malakand, [m1:PAK.GOV Peshawar] {e1 agreed}; [m2:TTP.REB Maulana Fazlullah's fighters] {e2 announced a ten-day truce}; [m3:USA.GOV Richard Holbrooke] {e3 was troubled}.
e1 m1 > m2 CONCEDE actual 2009-02-16/none ctx=religion_ethnicity
e2 m2 > m1 CONCEDE actual 2009-02-16/none ctx=military
e3 m3 > m1 ACCUSE actual 2009-02-16/none mode=disapprove ctx=terrorism

### Dawn 2007-07-20
By ten to three [m1:PAK.JUD the full bench] {e1 gave back} [m2:PAK.JUD Iftikhar Chaudhry] the office from which [m3:PAK.GOV General Musharraf] had {e2 thrust} him in March; [m4:PAK.GOV Shaukat Aziz] said [m5=m3 the president] would {e3 abide by} it.
e1 m1 > m2 SUPPORT actual 2007-07-20/none ctx=legal
e2 m3 > m2 SANCTION actual 2007-03-01/month mode=expel ctx=legal
e3 m5 > m1 CONCEDE planned 2007-07-20/none ctx=legal said=m4

### Express Tribune 2009-03-16
With [m1:PAK.OPP Nawaz Sharif] and [m2:PAK.JUD ten thousand lawyers] on the road, [m3:PAK.GOV Yousaf Raza Gilani] announced before dawn that [m4:PAK.JUD the chief justice] {e1 would sit again} from the 21st.
e1 m3 > m2 CONCEDE planned 2009-03-21/day ctx=legal

### Prothom Alo English 2013-02-06
[m1:BGD.LEG The Jatiya Sangsad], moved by [m2:BGD.CVL the throng at Shahbagh], {e1 means to amend} the law so that [m3:BGD.GOV the state] may appeal against a life term.
e1 m1 > m2 CONCEDE planned 2013-02-06/none ctx=legal

### Prothom Alo English 1996-03-26
A bill for caretaker rule at election time {e1 went through at dawn}: with it [m1:BGD.GOV Khaleda Zia] gave [m2:BGD.OPP Sheikh Hasina] what two years of hartals had {e2 asked}.
e1 m1 > m2 CONCEDE actual 1996-03-26/none ctx=election
e2 m2 > m1 REQUEST requested 1996-03-26/none mode=change ctx=election

### Reuters 2008-05-11 headline
[m1:HEZBOLLAH.REB Hezbollah] {e1 quits} west Beirut streets, [m2:LBN.MIL army] moves in
e1 m1 > m2 RETREAT actual 2008-05-11/none mode=withdraw ctx=military

### Reuters 2008-05-14 headline
[m1:LBN.GOV Beirut cabinet] {e1 climbs down} over [m2:HEZBOLLAH.REB Hezbollah] phones
e1 m1 > m2 CONCEDE actual 2008-05-14/none ctx=executive

### Global Post 1995-03-06
[m1:CAN.GOV Brian Tobin] said [m2:ESP.BUS the Estai] would be {e1 let out of St. John's} on bond; [m3:ESP.GOV Madrid] still {e2 calls} its seizure an act of piracy by [m4=m1 Ottawa].
e1 m1 > m2 CONCEDE planned 1995-03-06/none ctx=natural_resource
e2 m3 > m4 ACCUSE actual 1995-03-06/none mode=disapprove ctx=natural_resource

### Morning Star 2003-01-19
[m1:GBR.GOV The Government] has {e1 no plans to yield} to [m2:GBR.LAB the firefighters], whose third stoppage {e2 is off} because [m3:GBR.SOC Acas] {e3 called [m4=m1+m2 both] in}.
e1 m1 > m2 REJECT actual 2003-01-19/none mode=yield ctx=economic
e2 m2 > m1 CONCEDE actual 2003-01-19/none ctx=economic
e3 m3 > m4 CONSULT actual 2003-01-19/none mode=third-party ctx=economic

### Bangkok Post 2013-10-31
[m1:THA.PTY The Pheu Thai party] {e1 dropped its amnesty bill} in the face of [m2:THA.OPP Suthep Thaugsuban's whistles], which {e2 blew} all the louder.
e1 m1 > m2 CONCEDE actual 2013-10-31/none ctx=legal
e2 m2 > m1 PROTEST actual 2013-10-31/none mode=demo ctx=legal

### Bangkok Post 2008-12-02
[m1:THA.JUD The Constitutional Court] having {e1 dissolved} [m2:THA.PTY the People Power party], [m3:THA.OPP the yellow shirts] {e2 will leave} the airports at ten tomorrow.
e1 m1 > m2 SANCTION actual 2008-12-02/none mode=convict ctx=legal
e2 m3 > m2 CONCEDE planned 2008-12-03/day ctx=political_institutions

### Asharq Al-Awsat 1991-02-26
Baghdad radio {e1 announced} at half past one that [m1:IRQ.MIL Iraq's soldiers] would quit [m2:KWT.GOV Kuwait]; [m3:USA.GOV the White House] {e2 scorned it} and the bombing of [m4=m1 the columns] on the Basra road {e3 went on}.
e1 m1 > m2 CONCEDE planned 1991-02-26/none ctx=military,territory
e2 m3 > m1 REJECT actual 1991-02-26/none ctx=military
e3 m3 > m4 ASSAULT actual 1991-02-26/none mode=aerial ctx=military

### UN press release 1998-02-23
[m1:UN Kofi Annan] returned from Baghdad with a text in which [m2:IRQ.GOV Saddam Hussein] {e1 consents to} searches of his eight palaces. [m3:USA.GOV Madeleine Albright] {e2 wants to read the fine print}.
e1 m2 > m1 CONCEDE actual 1998-02-23/none ctx=cbrn
e2 m3 > m1 REQUEST requested 1998-02-23/none mode=assist ctx=cbrn

### AP 1991-12-04
[m1:USA.JRN Terry Anderson] {e1 was home}, or nearly: [m2:ISLAMICJIHAD.REB the men who had chained him] for 2,454 days had put [m3=m1 him] in the hands of [m4:SYR.GOV Damascus].
e1 m2 > m1 RETREAT actual 1991-12-04/none mode=release ctx=terrorism

### Times of Israel 2011-03-07
[m1:YEM.GOV Ali Abdullah Saleh] has {e1 offered to leave} by the end of the year, which [m2:YEM.OPP the Joint Meeting Parties] {e2 call} too late by ten months; [m3:YEM.MIL General Ali Mohsen] {e3 has crossed over to} [m4:YEM.CVL the tents].
e1 m1 > m2 CONCEDE planned 2011-03-07/none ctx=executive
e2 m2 > m1 REJECT actual 2011-03-07/none ctx=executive
e3 m3 > m4 SUPPORT actual 2011-03-07/none ctx=executive

### Reuters 2018-12-13
At Rimbo [m1:HOUTHI.REB Mohammed Abdulsalam] shook the hand of [m2:YEM.GOV Khaled al-Yamani]: their men {e1 will draw back} from Hodeidah, and {e2 the port goes to} [m3:UN the United Nations].
e1 m1,m2 > m2,m1 CONCEDE planned 2018-12-13/none ctx=military
e2 m1 > m3 CONCEDE planned 2018-12-13/none ctx=military

### Reuters 2019-05-14
[m1:HOUTHI.REB The Houthis] {e1 have handed} Salif and Ras Isa to [m2:YEM.MIL coast guards]; [m3:YEM.GOV the information minister] {e2 dismissed it} as theatre, for the guards are [m4=m1 Houthis in other clothes].
e1 m1 > m2 RETREAT actual 2019-05-14/none mode=withdraw ctx=military
e2 m3 > m4 ACCUSE actual 2019-05-14/none mode=allege ctx=military

### Middle East Eye 2017-07-05
Thirteen conditions, one of them the closing of Al Jazeera, were {e2 put to} [m1:QAT.GOV Doha] by [m2:SAU.GOV Riyadh] and three friends; ten days later [m3:QAT.GOV Sheikh Mohammed bin Abdulrahman] {e3 said they were made to be refused}.
e2 m2 > m1 REQUEST requested 2017-07-05/none mode=yield ctx=diplomatic
e3 m3 > m2 REJECT actual 2017-07-04/day mode=yield ctx=diplomatic

### Middle East Eye 2021-01-05
In the Maraya hall [m1:SAU.GOV Mohammed bin Salman] embraced [m2:QAT.GOV Sheikh Tamim], the three-year closure of land, air and sea having {e1 been undone} overnight. [m3:EGY.GOV Cairo] {e2 would open its air} if [m4:QAT.GOV Doha] {e3 withdrew} its lawsuits.
e1 m1 > m2 CONCEDE actual 2021-01-05/none ctx=diplomatic
e2 m3 > m4 CONCEDE hypothetical 2021-01-05/none ctx=diplomatic
e3 m4 > m3 CONCEDE hypothetical 2021-01-05/none ctx=legal

### Hansard 2011-07-13
[m1:GBR.BUS News Corporation] {e1 withdrew} its bid this afternoon, Mr Speaker, rather than hear [m2:GBR.LEG this House] say so.
e1 m1 > m2 CONCEDE actual 2011-07-13/none ctx=economic

### Government Gazette, Lilongwe 1993-06-17
[m1:MWI.GOV His Excellency the Life President] has {e1 been pleased to accept} the verdict of the referendum and has {e2 invited} [m2:MWI.OPP Mr Chakufwa Chihana and others] to talks on rules for several parties.
e1 m1 > m2 CONCEDE actual 1993-06-17/none ctx=pro_democracy
e2 m1 > m2 AGREE planned 1993-06-17/none ctx=pro_democracy

### Amnesty statement 1992-04-30
[m1:ZMB.GOV President Frederick Chiluba] {e1 commuted} to life the sentences of [m2:ZMB.CRM 22 prisoners under sentence of death]; [m3:AMNESTY Amnesty] {e2 welcomes} it.
e1 m1 > m2 CONCEDE actual 1992-04-30/none ctx=human_rights
e2 m3 > m1 SUPPORT actual 1992-04-30/none ctx=human_rights

### Chatham House paper 2014-10-01
Had [m1:UKR.GOV Viktor Yanukovych] {e1 signed} at Vilnius, [m2:RUS.GOV Moscow] would {e2 have closed} its market; as [m3=m1 he] {e3 did not}, it {e4 lent} him three billion dollars. The other parties to the deal, [m4:EU the Union's leaders], had offered far less.
e1 m1 > m4 SUPPORT hypothetical 2014-10-01/none ctx=diplomatic
e2 m2 > m1 SANCTION hypothetical 2014-10-01/none mode=discontinue ctx=economic
e3 m3 > m4 REJECT actual 2013-11-01/month ctx=diplomatic
e4 m2 > m3 AID actual 2013-12-01/month ctx=economic

### Times Live 2014-08-05 none
Half the seats in the upper house were vacant, and [m1:ZAF.LEG the whip] fell asleep. Lunch was bobotie; the gallery admired [m2:LSO.GOV the Lesotho delegation's] hats.

### Mercury 2007-09-14 none
Mr Justice Nel was 61. Educated at [m1:@ZAF Grahamstown] and [m2:@GBR Oxford], he wrote two books on servitudes and bred Ridgebacks; [m3:ZAF.JUD his former registrar] called him a patient man.

### BBC Burmese 2013-04-22
[m1:EU The Union] {e1 did away for good} with trade bars on [m2:MMR.GOV Naypyidaw], keeping that on arms, though [m3:HRW rights workers] {e2 spoke of} "<<q1 ethnic cleansing>>" by [m4:MMR.REL monks] in Arakan.
e1 m1 > m2 CONCEDE actual 2013-04-22/none ctx=economic
e2 m3 > m4 ACCUSE actual 2013-04-22/none mode=allege ctx=religion_ethnicity
q1 m3 mixed cue=spoke
