### Reuters 2012-03-05
[m1:SYR.GOV Syria] has so far {e1 withheld [m6=m1 its] consent} to a visit by [m2:UN U.N. aid chief Valerie Amos], but [m3:SYR.GOV its foreign minister] may {e2 receive} [m4=m2 her] later this week, [m5:UN her spokeswoman] said.
e1 m1 > m2 REJECT actual 2012-03-05/none mode=assist ctx=human_security
e2 m3 > m4 AGREE hypothetical 2012-03-05/none ctx=human_security said=m5

### AFP 2018-05-08
[m1:IRN.GOV President Hassan Rouhani] {e1 warned} that [m2:IRN.GOV Tehran] could enrich "without limits" should [m3:EU the Europeans] fail to save the accord.
e1 m1 > m3 THREATEN threatened 2018-05-08/none ctx=cbrn

### Xinhua 2013-12-02
[m1:CHN.GOV Chinese State Councilor Yang Jiechi] and [m2:RUS.GOV Russian Security Council Secretary Nikolai Patrushev] {e1 compared notes} on Korea in [m3:@CHN Beijing] and {e2 undertook to consult} again in spring.
e1 m2 > m1 CONSULT actual 2013-12-02/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE planned 2013-12-02/none ctx=diplomatic

### AP 2020-08-23
[m1:BLR.MIL The Belarusian defence ministry] {e1 told} [m2:BLR.CVL demonstrators] that anyone nearing war memorials would deal with [m3:BLR.MIL the army], not [m4:BLR.COP the police].
e1 m1 > m2 THREATEN threatened 2020-08-23/none mode=violence ctx=repression

### BBC 2003-02-15
Up to a million people {e1 filled} [m4:@GBR Hyde Park], yet [m1:GBR.GOV Tony Blair] {e2 did not waver}: leaving [m2:IRQ.GOV Saddam Hussein] in power, he told [m3:GBR.PTY Labour delegates] in [m5:@GBR Glasgow], was the inhumane choice.
e1 m3 > m1 PROTEST actual 2003-02-15/none mode=demo ctx=military
e2 m1 > m3 REJECT actual 2003-02-15/none mode=change ctx=military

### Reuters 2011-05-20
[m1:UGA.OPP Kizza Besigye] was {e1 let out of} house arrest for an {e2 audience} with [m2:NLD.GOV the Dutch ambassador], but [m3:UGA.COP officers] {e3 would not let [m4=m1 him] lead} Friday prayers for [m5:UGA.CVL the dead of the walk-to-work protests].
e1 m3 > m1 RETREAT actual 2011-05-20/none mode=release ctx=rights_freedoms
e2 m1 > m2 CONSULT actual 2011-05-20/none ctx=diplomatic
e3 m3 > m4 COERCE actual 2011-05-20/none mode=restrict ctx=rights_freedoms

### Financial Times 2015-07-13
After 17 hours [m1:GRC.GOV Alexis Tsipras] {e1 swallowed} pension cuts and a privatisation fund that [m2:DEU.GOV Angela Merkel] had {e2 laid down} as conditions; in return [m3:EU the eurozone] {e3 is ready to open talks} on an 86-billion-euro loan.
e1 m1 > m2 CONCEDE actual 2015-07-13/none ctx=economic
e2 m2 > m1 REQUEST requested 2015-07-13/none mode=yield ctx=economic
e3 m3 > m1 AGREE planned 2015-07-13/none ctx=economic

### The Citizen 2016-07-25
[m1:BDI.GOV Bujumbura] will {e1 not take in} [m2:AU a 5,000-strong African force], and [m3:BDI.GOV a government spokesman] said that any soldier landing uninvited would {e2 be treated as an invader}.
e1 m1 > m2 REJECT actual 2016-07-25/none mode=assist ctx=peacekeeping
e2 m3 > m2 THREATEN threatened 2016-07-25/none mode=violence ctx=peacekeeping

### UPI 1991-02-22
[m1:IRQ.GOV Iraq] {e1 assented} to a Soviet plan for leaving [m4:@KWT Kuwait], but [m2:USA.GOV President George Bush] {e2 gave} [m3=m1 it] until noon on Saturday to start the pullout.
e1 m1 > m2 CONCEDE planned 1991-02-22/none ctx=military,territory
e2 m2 > m3 THREATEN threatened 1991-02-22/none mode=violence ctx=military

### AFP 2014-01-29
Four days after [m1:CAF.REB Seleka fighters] {e1 were escorted out} of [m5:@CAF Bangui] by [m2:AU African troops], [m3:CAF.GOV interim President Catherine Samba-Panza] {e2 sought} a full U.N. mission from [m4:UN the Security Council].
e1 m1 > m2 RETREAT actual 2014-01-29/none mode=withdraw ctx=military
e2 m3 > m4 REQUEST requested 2014-01-29/none mode=assist ctx=peacekeeping

### Yonhap 2000-06-15
[m1:KOR.GOV Kim Dae-jung] and [m2:PRK.GOV Kim Jong-il] {e1 toasted each other} in [m3:@PRK Pyongyang] on Thursday, hours after {e2 agreeing} to let divided families meet in August.
e1 m1 > m2 CONSULT actual 2000-06-15/day mode=visit ctx=diplomatic
e2 m1 > m2 AGREE planned 2000-06-15/day ctx=human_rights

### Daily Nation 2010-08-27
[m1:KEN.GOV Nairobi] {e1 played host} to [m2:SDN.GOV Omar al-Bashir] in defiance of [m3:ICC the Hague-based court], {e2 declining to serve} the warrants it had {e3 issued} in 2009 and 2010.
e1 m1 > m2 CONSULT actual 2010-08-27/none mode=visit ctx=diplomatic
e2 m1 > m3 REJECT actual 2010-08-27/none mode=yield ctx=legal
e3 m3 > m2 THREATEN threatened 2009-01-01/year mode=arrest ctx=legal bg

### Reuters 2017-08-29 none
[m1:CHE.BUS The Zug trader] cut [m3=m1 its] stake in a copper mine in [m2:@ZMB Zambia] to 73 percent and will book the gain in the third quarter, the prospectus shows.

### Prague Post 1993-01-01
[m1:CZE.GOV Prague] and [m2:SVK.GOV Bratislava] {e1 accord each other full recognition} as of today, and [m3:HUN.GOV Budapest] {e2 intends to post} envoys to both.
e1 m1 > m2 SUPPORT actual 1993-01-01/none ctx=diplomatic
e2 m3 > m1,m2 AGREE planned 1993-01-01/none ctx=diplomatic

### AP 2011-07-30 headline
[m1:SDN.GOV Khartoum] {e1 waives} pipeline fee for one month, [m2:SSD.GOV Juba] {e2 scorns} offer
e1 m1 > m2 CONCEDE actual 2011-07-30/none ctx=natural_resource
e2 m2 > m1 REJECT actual 2011-07-30/none ctx=natural_resource

### Reuters 2023-07-29
[m1:ECOWAS ECOWAS] {e1 gave} [m2:NER.MIL Niger's coup leaders] a week to reinstate [m3:NER.GOV Mohamed Bazoum] or face "all measures", force among them. [m4:MLI.GOV Bamako] and [m5:BFA.GOV Ouagadougou] {e2 served notice} that an attack on [m6:@NER Niamey] would be a declaration of war.
e1 m1 > m2 THREATEN threatened 2023-07-29/none mode=violence ctx=political_institutions
e2 m4,m5 > m1 THREATEN threatened 2023-07-29/none mode=violence ctx=military

### The Hindu 2011-04-09
[m1:IND.CVL Anna Hazare] {e1 ended a 98-hour fast} once [m2:IND.GOV the Union Government] {e2 notified a joint committee} with five of [m3=m1 his] nominees to draft the Lokpal Bill.
e1 m1 > m2 RETREAT actual 2011-04-09/none ctx=corruption
e2 m2 > m3 CONCEDE actual 2011-04-09/none ctx=corruption,legislative

### Interfax 2010-04-21
[m1:UKR.GOV President Viktor Yanukovych] {e1 extended by 25 years} the lease of [m2:RUS.MIL the Black Sea Fleet] at [m4:@UKR Sevastopol], and [m3:RUS.GOV Dmitry Medvedev] {e2 pledged} a third off the price of gas.
e1 m1 > m2 COOPERATE actual 2010-04-21/none ctx=military
e2 m3 > m1 AGREE planned 2010-04-21/none ctx=economic,natural_resource

### Miami Herald 1999-11-30
[m1:CUB.GOV Havana's foreign ministry] {e1 called for the return} of [m2:CUB.CVL six-year-old Elián González]; [m3:USA.CVL his relatives in Little Havana] {e2 would not part with} the boy and {e3 took} [m4:USA.GOV the immigration service] to court.
e1 m1 > m3 REQUEST requested 1999-11-30/none mode=yield ctx=migration
e2 m3 > m1 REJECT actual 1999-11-30/none mode=yield ctx=migration
e3 m3 > m4 ACCUSE actual 1999-11-30/none mode=allege ctx=legal,migration

### AFP 2001-09-21
[m1:TALIBAN.REB The Taliban ambassador in Islamabad] said [m4:ALQAEDA.REB Osama bin Laden] would {e1 not be given up} without proof, and [m2:PAK.GOV Pakistan] {e2 pulled its diplomats out} of [m3:@AFG Kabul].
e1 m1 > m2 REJECT actual 2001-09-21/none mode=yield ctx=terrorism
e2 m2 > m1 SANCTION actual 2001-09-21/none mode=withdraw ctx=diplomatic

### Al-Monitor 2016-06-27
[m1:ISR.GOV Israel] {e1 will pay} $20 million to [m2:TUR.CVL the families of the Mavi Marmara dead], and [m3:TUR.GOV Ankara] {e2 is to drop} criminal cases against [m4:ISR.MIL four Israeli commanders].
e1 m1 > m2 AGREE planned 2016-06-27/none ctx=reparations
e2 m3 > m4 CONCEDE planned 2016-06-27/none ctx=legal

### Reuters 2009-03-16
[m1:PAK.GOV Prime Minister Yusuf Raza Gilani] {e1 restored to office} [m2:PAK.JUD Chief Justice Iftikhar Chaudhry] before dawn on Monday, whereupon [m3:PAK.OPP Nawaz Sharif] {e2 called off} the long march and [m4:PAK.LAB black-suited lawyers] danced in the streets.
e1 m1 > m2 CONCEDE actual 2009-03-16/day ctx=legal,political_institutions
e2 m3 > m1 CONCEDE actual 2009-03-16/day ctx=political_institutions

### New Straits Times 1998-09-20
[m1:MYS.COP Hooded policemen] {e1 broke down the door} of [m2:MYS.OPP Anwar Ibrahim], who hours before had {e2 implored} [m3:MYS.CVL a crowd of 40,000] to demand [m4:MYS.GOV the premier's] exit.
e1 m1 > m2 COERCE actual 1998-09-20/none mode=arrest ctx=repression
e2 m2 > m3 REQUEST requested 1998-09-20/none mode=change ctx=pro_democracy

### Guardian 2010-12-14
[m1:GBR.JUD A London judge] {e1 granted bail} to [m2:WIKILEAKS Julian Assange], but [m3:SWE.JUD Swedish prosecutors] {e2 appealed} within minutes and [m4=m2 he] went back to [m5:@GBR Wandsworth].
e1 m1 > m2 CONCEDE actual 2010-12-14/none ctx=legal
e2 m3 > m1 REJECT actual 2010-12-14/none ctx=legal

### Reuters 2019-08-05
[m1:CHN.GOV Beijing] denies that [m4=m1 it] {e1 weakened} the yuan to get at [m2:USA.GOV Washington], which on Monday {e2 labelled} [m3=m1 it] a currency manipulator.
e1 m1 > m2 SANCTION denied 2019-08-05/none ctx=economic
e2 m2 > m3 ACCUSE actual 2019-08-05/day mode=allege ctx=economic

### AP 2004-04-10
[m1:USA.MIL The U.S. commander] {e1 proposed a truce} in [m5:@IRQ Falluja] to start at midday, and [m2:IRQ.GOV members of the Governing Council] {e2 shuttled} between [m3=m1 him] and [m4:IRQ.REB insurgent chiefs], who have yet to answer.
e1 m1 > m4 AGREE actual 2004-04-10/none ctx=military
e2 m2 > m3,m4 CONSULT actual 2004-04-10/none mode=third-party ctx=military

### Saudi Gazette 2007-02-08
[m1:FATAH.PTY Mahmoud Abbas] and [m2:HAMAS.REB Khaled Meshaal] {e1 thrashed out} the shape of a unity cabinet on Thursday as guests of [m3:SAU.GOV King Abdullah], who had {e2 sent for} them after [m4:@PSE Gaza's] bloodiest week.
e1 m1 > m2 CONSULT actual 2007-02-08/day mode=third-party ctx=political_institutions
e2 m3 > m1,m2 REQUEST requested 2007-02-08/none mode=meet ctx=diplomatic

### Reuters 2022-02-15 headline
Some [m1:RUS.MIL Russian troops] {e1 head back to barracks}; [m2:NATO NATO] {e2 doubts it}
e1 m1 > m2 RETREAT actual 2022-02-15/none mode=withdraw ctx=military
e2 m2 > m1 ACCUSE actual 2022-02-15/none mode=disapprove ctx=military

### The Age 2016-04-27
[m1:PNG.GOV Prime Minister Peter O'Neill] {e1 will ask} [m2:AUS.GOV Canberra] to make other plans for [m3:@PNG Manus] after [m4:PNG.JUD his Supreme Court] {e2 declared unlawful} the holding of [m5:? 850 asylum seekers]; [m6:AUS.GOV Immigration Minister Peter Dutton] said none would {e3 be let into} [m7:@AUS Australia].
e1 m1 > m2 REQUEST planned 2016-04-27/none mode=change ctx=asylum
e2 m4 > m1 SANCTION actual 2016-04-27/none mode=convict ctx=legal,asylum
e3 m6 > m5 REJECT actual 2016-04-27/none mode=assist ctx=asylum

### IPS 1999-02-18
[m1:GRC.GOV Three Greek ministers] {e1 fell on [m4=m1 their] swords} over the {e2 capture} of [m2:PKK.REB Kurdish rebel chief Abdullah Ocalan] by [m3:TUR.SPY Turkish agents] in [m5:@KEN Kenya].
e1 m1 > m2 RETREAT actual 1999-02-18/none mode=resign ctx=executive
e2 m3 > m2 COERCE actual 1999-02-18/none mode=arrest ctx=terrorism,intelligence

### AFP 2013-04-08
[m1:PRK.GOV Pyongyang] said [m3=m1 it] {e1 would recall} all [m4=m1 its] workers from [m5:@PRK Kaesong] and {e2 was considering closing} the zone that [m2:KOR.BUS 123 southern firms] had been {e3 barred from entering} since Wednesday.
e1 m1 > m2 SANCTION planned 2013-04-08/none mode=withdraw ctx=economic
e2 m1 > m2 THREATEN hypothetical 2013-04-08/none mode=relations ctx=economic
e3 m1 > m2 REJECT actual 2013-04-08/none ctx=economic

### Dawn 2014-09-01
Denying that [m1:PAK.MIL the army] had {e1 asked} [m2:PAK.GOV the prime minister] to resign, [m3:PAK.MIL its press wing] said [m4=m1 the institution] stood by the constitution.
e1 m1 > m2 REQUEST denied 2014-09-01/none mode=change ctx=executive said=m3

### South China Morning Post 2014-10-02
[m1:HKG.GOV Chief Executive Leung Chun-ying] {e1 would not resign}, [m5=m1 he] said minutes before [m2:HKG.EDU the students'] midnight deadline, but {e2 named} [m3:HKG.GOV his deputy] to talk to [m4=m2 them].
e1 m1 > m2 REJECT actual 2014-10-02/none mode=change ctx=pro_democracy
e2 m1 > m4 CONCEDE actual 2014-10-02/none ctx=pro_democracy

### Reuters 2005-11-28
[m1:SDN.REB Eastern Front rebels] and [m2:SDN.GOV Khartoum] {e1 have accepted an offer of mediation} from [m3:LBY.GOV Muammar Gaddafi], a diplomat in [m4:@ERI Asmara] said.
e1 m1,m2 > m3 AGREE planned 2005-11-28/none ctx=diplomatic

### La Prensa 2018-04-22
[m1:NIC.GOV Daniel Ortega] {e1 revoked} the pension reform that set off five days of {e2 street battles}, and {e3 extended an invitation} to [m2:NIC.BUS business leaders] and [m3:NIC.REL Cardinal Leopoldo Brenes] for a dialogue.
e1 m1 > m2 CONCEDE actual 2018-04-22/none ctx=economic
e2 m2 > m1 PROTEST actual 2018-04-22/none mode=riot ctx=economic
e3 m1 > m2,m3 AGREE actual 2018-04-22/none ctx=political_institutions

### RFE/RL 2009-07-07
[m1:KGZ.GOV Bishkek] {e1 has changed [m3=m1 its] mind} about evicting [m2:USA.MIL the Americans] from [m4:@KGZ Manas]; for triple the rent the base {e2 stays}, under another name.
e1 m1 > m2 CONCEDE actual 2009-07-07/none ctx=military
e2 m1 > m2 COOPERATE actual 2009-07-07/none ctx=military

### AP 2013-01-24
[m1:ISR.JUD An Israeli court] {e1 turned down a plea} by [m2:PSE.CVL Samer Issawi], a Palestinian without food for six months, to be freed, and [m3:PSE.GOV President Abbas] {e2 enlisted} [m4:EGY.SPY Egyptian intelligence] to press [m5=m2 his] case.
e1 m1 > m2 REJECT actual 2013-01-24/none mode=yield ctx=legal
e2 m3 > m4 REQUEST requested 2013-01-24/none mode=assist ctx=diplomatic

### Irish Times 2005-09-26
[m1:IRA.REB The IRA] {e1 has put [m4=m1 its] arsenal beyond reach}, [m2:CAN.MIL Canadian general John de Chastelain] certified on Monday, with [m3:GBR.REL two clergymen] as witnesses.
e1 m1 > m2 RETREAT actual 2005-09-26/day mode=disarm ctx=military

### Reuters 2016-10-20 none
Polls taken after the third debate put [m1:USA.PTY the Democratic nominee] six points ahead in [m2:@USA Pennsylvania] and two in [m3:@USA North Carolina]. The margin of error was 3.4 points.

### Monitor 2006-08-29
[m1:LRA.REB Joseph Kony's men] have begun to {e1 assemble} at Ri-Kwangba, as the truce {e2 signed} with [m2:UGA.GOV Kampala] in [m5:@SSD Juba] requires, but [m3:LRA.REB their deputy commander] {e3 will not come out of the bush} until [m4:ICC The Hague] tears up the indictments.
e1 m1 > m2 RETREAT actual 2006-08-29/none mode=ceasefire ctx=military
e2 m1 > m2 SUPPORT actual 2006-08-29/none ctx=diplomatic
e3 m3 > m4 REJECT actual 2006-08-29/none mode=yield ctx=legal

### Reuters 2021-02-10
[m1:SAU.GOV Saudi authorities] {e1 let} [m2:SAU.CVL women's rights campaigner Loujain al-Hathloul] go home after 1,001 days; [m3:USA.GOV Joe Biden] {e2 welcomed} it, and [m4:AMNESTY Amnesty] {e3 urged} that her travel ban be lifted.
e1 m1 > m2 RETREAT actual 2021-02-10/none mode=release ctx=human_rights,gender
e2 m3 > m1 SUPPORT actual 2021-02-10/none ctx=human_rights
e3 m4 > m1 REQUEST requested 2021-02-10/none mode=yield ctx=human_rights

### Kathmandu Post 2016-02-05
[m1:NPL.CVL Madhesi groups] {e1 removed the bamboo barricades} from the [m5:@NPL Birgunj] bridge on Friday, 135 days on, and [m2:IND.BUS Indian lorries] were rolling again. [m3:NPL.GOV Kathmandu] still {e2 refuses to redraw} the provinces as [m4=m1 they] {e3 want}.
e1 m1 > m3 RETREAT actual 2016-02-05/day mode=access ctx=territory
e2 m3 > m4 REJECT actual 2016-02-05/none mode=yield ctx=territory
e3 m4 > m3 REQUEST requested 2016-02-05/none mode=change ctx=territory

### AFP 2007-02-13
[m1:PRK.GOV Pyongyang] {e1 is to seal} [m6=m1 its] [m7:@PRK Yongbyon] reactor and {e2 readmit} [m2:IAEA inspectors] within 60 days; [m3:CHN.GOV China], [m4:USA.GOV the United States] and [m5:KOR.GOV South Korea] {e3 will ship} fuel oil in exchange.
e1 m1 > m4 CONCEDE planned 2007-02-13/none ctx=cbrn
e2 m1 > m2 CONCEDE planned 2007-02-13/none ctx=cbrn
e3 m3,m4,m5 > m1 AGREE planned 2007-02-13/none ctx=economic

### Reuters 2007-07-02
No [m1:RUS.GOV Kremlin] official has {e1 threatened} [m2:POL.GOV Poland], [m3:RUS.GOV Sergei Ivanov] insisted, although he {e2 raised the possibility} of missiles in [m6:@RUS Kaliningrad] if [m4:USA.GOV Washington] built [m5=m4 its] radar.
e1 m1 > m2 THREATEN denied 2007-07-02/none ctx=military said=m3
e2 m3 > m4 THREATEN threatened 2007-07-02/none mode=violence ctx=military

### Tico Times 2010-11-04
[m1:CRI.GOV San José] {e1 dispatched 70 armed officers} to the [m5:@CRI San Juan] river and {e2 took [m6=m1 its] complaint} to [m2:OAS the OAS], charging that [m3:NIC.MIL Nicaraguan soldiers] had {e3 set up camp} on its soil; [m4:NIC.GOV Daniel Ortega] {e4 dismissed} an appeal to pull them back.
e1 m1 > m3 MOBILIZE actual 2010-11-04/none mode=police ctx=territory
e2 m1 > m3 ACCUSE actual 2010-11-04/none mode=allege ctx=territory
e3 m3 > m1 COERCE actual 2010-11-04/none mode=seize ctx=territory said=m1
e4 m4 > m1 REJECT actual 2010-11-04/none mode=yield ctx=territory

### Daily Telegraph 2012-11-28
[m1:GBR.GOV William Hague] {e1 offered to vote for} Palestinian statehood at [m2:UN the General Assembly] on condition that [m3:PSE.GOV Mahmoud Abbas] forgo any case at [m4:ICC the ICC]; [m5=m3 the Palestinian] {e2 would make no such promise}.
e1 m1 > m3 AGREE hypothetical 2012-11-28/none ctx=diplomatic
e2 m5 > m1 REJECT actual 2012-11-28/none mode=yield ctx=legal

### Daily Observer 1997-07-29
[m1:SLE.MIL The Freetown junta] {e1 broke off} [m4=m1 its] {e2 meeting} with [m2:NGA.GOV Nigeria's foreign minister] in [m5:@CIV Abidjan], and [m3:NGA.MIL Nigerian gunboats] are now {e3 keeping ships out} of the port.
e1 m1 > m2 REJECT actual 1997-07-29/none mode=meet ctx=diplomatic
e2 m1 > m2 CONSULT actual 1997-07-29/none mode=third-party ctx=diplomatic
e3 m3 > m1 COERCE actual 1997-07-29/none mode=restrict ctx=military

### Reuters 2024-06-03
[m1:MDV.GOV The Maldives] {e1 will bar} [m2:ISR.CVL holders of Israeli passports], and [m3:ISR.GOV the Israeli foreign ministry] {e2 advised} [m4:ISR.CVL those already there] to leave.
e1 m1 > m2 SANCTION planned 2024-06-03/none mode=discontinue ctx=diplomatic
e2 m3 > m4 REQUEST requested 2024-06-03/none ctx=diplomatic

### New Vision 2009-09-13
[m1:UGA.GOV President Yoweri Museveni] {e1 telephoned} [m2:UGA.SOC Kabaka Ronald Mutebi] for the first time in two years as [m3:UGA.CVL Buganda loyalists] {e2 burnt tyres}; the king later {e3 cancelled} the trip that had started it all.
e1 m1 > m2 CONSULT actual 2009-09-13/none mode=phone ctx=religion_ethnicity
e2 m3 > m1 PROTEST actual 2009-09-13/none mode=riot ctx=religion_ethnicity
e3 m2 > m1 CONCEDE actual 2009-09-13/none ctx=religion_ethnicity

### Le Soir 2002-02-06
[m1:BEL.GOV Louis Michel] {e1 conveyed apologies} to [m2:COD.GOV Kinshasa] for the part of [m3:BEL.ELI Belgian officials] in Lumumba's murder, four decades after the deed.
e1 m1 > m2 SUPPORT actual 2002-02-06/none ctx=human_rights

### Reuters 2008-01-09
[m1:USA.GOV President George W. Bush] {e1 touched down at} [m5:@ISR Tel Aviv] on Wednesday, to be {e2 met on the tarmac} by [m2:ISR.GOV Ehud Olmert]; [m3:PSE.REB Gaza's militants] {e3 fired} a dozen rockets at [m4:@ISR Sderot] as he landed.
e1 m1 > m2 CONSULT actual 2008-01-09/day mode=visit ctx=diplomatic
e2 m2 > m1 CONSULT actual 2008-01-09/day mode=visit ctx=diplomatic
e3 m3 > m2 ASSAULT actual 2008-01-09/day mode=heavy-weapons ctx=military

### AFP 2012-10-12 none
Some 60 heads of state, [m1:RUS.GOV Vladimir Putin] and [m2:BRA.GOV Dilma Rousseff] among [m3=m1+m2 them], have addressed the forum since it was founded in [m4:@KAZ Astana]. It meets every second spring.

### Radio Okapi 2013-11-05
[m1:M23.REB M23] {e1 declared an end} to [m4=m1 its] 20-month revolt on Tuesday, and [m2:M23.REB hundreds of its men] {e2 crossed into [m5:@UGA Uganda] and were disarmed} by [m3:UGA.MIL Ugandan officers].
e1 m1 > m3 CONCEDE actual 2013-11-05/day ctx=military
e2 m2 > m3 RETREAT actual 2013-11-05/day mode=disarm ctx=military

### The Wire 2021-12-09
[m1:IND.AGR Farm unions] {e1 struck camp} at [m4:@IND Singhu] after [m2:IND.GOV the Modi government] {e2 repealed} three laws and {e3 gave a written assurance} that cases against [m3=m1 protesters] would be withdrawn.
e1 m1 > m2 RETREAT actual 2021-12-09/none ctx=economic
e2 m2 > m1 CONCEDE actual 2021-12-09/none ctx=economic
e3 m2 > m3 CONCEDE planned 2021-12-09/none ctx=legal

### Times of Malta 2018-06-10
[m1:ITA.GOV Italian Interior Minister Matteo Salvini] {e1 closed the ports to} [m2:NGO the rescue ship Aquarius] and {e2 wanted} [m3:MLT.GOV Valletta] to take its 629 passengers; [m4=m3 Malta] {e3 answered in the negative}. [m5:ESP.GOV Madrid] {e4 stepped in with an offer} of [m6:@ESP Valencia].
e1 m1 > m2 REJECT actual 2018-06-10/none ctx=migration
e2 m1 > m3 REQUEST requested 2018-06-10/none mode=assist ctx=migration
e3 m4 > m1 REJECT actual 2018-06-10/none mode=assist ctx=migration
e4 m5 > m2 AGREE actual 2018-06-10/none ctx=migration

### Reuters 2006-01-03
[m1:RUS.BUS Gazprom] {e1 turned the taps back on} for [m2:@UKR Ukraine] on Tuesday, after a weekend in which [m3:EU European governments] {e2 remonstrated} with [m4:RUS.GOV Moscow].
e1 m1 > m2 CONCEDE actual 2006-01-03/day ctx=natural_resource,economic
e2 m3 > m4 ACCUSE actual 2006-01-03/none mode=disapprove ctx=natural_resource

### Xinhua 2010-05-31
[m1:CHN.GOV Wen Jiabao] {e1 offered condolences} to [m2:KOR.GOV South Korea] on the sailors lost on the Cheonan but {e2 stopped short of condemning} [m3:PRK.GOV Pyongyang].
e1 m1 > m2 SUPPORT actual 2010-05-31/none ctx=diplomatic
e2 m1 > m3 ACCUSE denied 2010-05-31/none ctx=military

### ANSA 2018-01-31
[m1:HUN.GOV Viktor Orban] {e1 has let} [m2:UNHCR the U.N. refugee agency] visit the transit camps, but [m3:HUN.LEG parliament] {e2 is preparing to ban} [m4:NGO aid groups] from the border zone.
e1 m1 > m2 RETREAT actual 2018-01-31/none mode=access ctx=asylum
e2 m3 > m4 THREATEN threatened 2018-01-31/none mode=restrict ctx=asylum

### AP 1990-02-02
In a speech that stunned [m1:ZAF.LEG parliament], [m2:ZAF.GOV F.W. de Klerk] {e1 unbanned} [m3:ANC.OPP the African National Congress] and said [m4:ANC.OPP Nelson Mandela] would {e2 walk free} without conditions.
e1 m2 > m3 CONCEDE actual 1990-02-02/none ctx=rights_freedoms
e2 m2 > m4 CONCEDE planned 1990-02-02/none ctx=rights_freedoms

### AP 2016-11-30 headline
[m1:USA.ELI Ex-soldiers] {e1 join} [m2:USA.CVL Sioux] at pipeline camp as [m3:USA.GOV governor] {e2 orders} evacuation
e1 m1 > m2 SUPPORT actual 2016-11-30/none ctx=natural_resource
e2 m3 > m2 REQUEST requested 2016-11-30/none mode=yield ctx=natural_resource

### EFE 2019-11-10
[m1:BOL.MIL General Williams Kaliman] {e1 suggested} that [m2:BOL.GOV Evo Morales] step aside for the sake of peace; within the hour the president {e2 was gone}, and [m3:MEX.GOV Mexico] {e3 opened its doors to} [m4=m2 him].
e1 m1 > m2 REQUEST requested 2019-11-10/none mode=change ctx=executive
e2 m2 > m1 RETREAT actual 2019-11-10/none mode=resign ctx=executive
e3 m3 > m4 AID actual 2019-11-10/none ctx=asylum

### TASS 2020-03-05
[m1:TUR.GOV Recep Tayyip Erdogan], who was kept waiting at the door, {e1 conferred for six hours} with [m2:RUS.GOV Vladimir Putin] in the Kremlin on Thursday; [m3=m1+m2 the two] {e2 ordered the guns in [m4:@SYR Idlib] to stop} at midnight.
e1 m1 > m2 CONSULT actual 2020-03-05/day mode=visit ctx=military
e2 m1 > m2 CONCEDE planned 2020-03-05/day ctx=military

### Standard 2001-03-09
[m1:ZWE.GOV Harare] has {e1 kept out} [m2:EU European election monitors] and {e2 told} [m3:GBR.JRN a BBC correspondent] to pack his bags.
e1 m1 > m2 REJECT actual 2001-03-09/none ctx=election
e2 m1 > m3 COERCE actual 2001-03-09/none mode=deport ctx=rights_freedoms

### Reuters 2011-12-02
If [m1:SYR.GOV Damascus] {e1 signs} the protocol by Sunday, [m2:LAS the Arab League] may {e2 hold off} on flight bans, [m3:QAT.GOV Qatar's premier] indicated.
e1 m1 > m2 CONCEDE hypothetical 2011-12-02/none ctx=diplomatic
e2 m2 > m1 CONCEDE hypothetical 2011-12-02/none ctx=economic said=m3

### Addis Standard 2022-11-02
[m1:TPLF.REB Tigrayan negotiators] {e1 undertook} in [m5:@ZAF Pretoria] to disarm within thirty days, and [m2:ETH.GOV Addis Ababa] to {e2 restore} power and telephones to [m3:@ETH the region]; [m4:AU Olusegun Obasanjo], who {e3 brokered} the deal, called it a new dawn.
e1 m1 > m2 CONCEDE planned 2022-11-02/none ctx=military
e2 m2 > m1 CONCEDE planned 2022-11-02/none ctx=human_security
e3 m4 > m1,m2 CONSULT actual 2022-11-02/none mode=third-party ctx=diplomatic

### Reuters 2005-04-01 none
He was 84 and had led [m1:@VAT the Church] for more than a quarter of a century. Born in [m2:@POL Wadowice], he acted, wrote plays and worked in a quarry before he was ordained.

### Taipei Times 2008-06-13
[m1:TWN.GOV Taipei's chief negotiator Chiang Pin-kung] and [m2:CHN.GOV his mainland opposite number, Chen Yunlin,] {e1 resumed formal dialogue} in [m3:@CHN Beijing] after nine years and {e2 gave the go-ahead} to weekend charter flights.
e1 m1 > m2 CONSULT actual 2008-06-13/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE planned 2008-06-13/none ctx=economic

### Reuters 2016-01-21
[m1:USA.JUD A federal judge] {e1 refused to order} [m2:USA.GOV the governor of Michigan] to replace [m5:@USA Flint's] pipes, while [m3:USA.GOV President Obama] {e2 released $80 million} for [m4:USA.GOV the state].
e1 m1 > m2 REJECT actual 2016-01-21/none ctx=health
e2 m3 > m4 AID actual 2016-01-21/none ctx=health

### AFP 2021-06-16
[m1:USA.GOV Joe Biden] {e1 handed} [m2:RUS.GOV Vladimir Putin] a list of 16 sectors off limits to hackers and {e2 hinted at retaliation}; both ambassadors will {e3 return to} their posts.
e1 m1 > m2 REQUEST requested 2021-06-16/none mode=change ctx=cyber
e2 m1 > m2 THREATEN threatened 2021-06-16/none ctx=cyber
e3 m1 > m2 AGREE planned 2021-06-16/none ctx=diplomatic
