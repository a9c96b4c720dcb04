### Reuters 2014-06-20
[m1:USA.GOV The Obama administration] will {e1 lend a hand to} [m2:IRQ.MIL Iraq's battered army] in the form of up to 300 advisers, the president said on Thursday, while [m3:IRN.GOV Iran] was reported to have {e2 slipped in} officers of [m5:IRN.MIL its Quds Force] at [m4:@IRQ Samarra].
e1 m1 > m2 AID planned 2014-06-19/day mode=military ctx=military,terrorism
e2 m3 > m2 AID actual 2014-06-20/none mode=military ctx=military
rel m5 part_of m3

### AP 2019-02-26
[m1:VEN.MIL Venezuelan guardsmen] {e1 gassed} [m5:VEN.CVL volunteers] on the Tienditas bridge who were trying to push through trucks of American food on Saturday, and [m2:COL.GOV Colombia], whose [m6:COL.GOV embassy staff] were {e2 given 24 hours to clear out} by [m7:VEN.GOV Nicolas Maduro], kept [m3=m2 its] side of the crossing open to [m4:VEN.MIL deserters].
e1 m1 > m5 ASSAULT actual 2019-02-23/day mode=crowd ctx=human_security
e2 m7 > m6 SANCTION actual 2019-02-26/none mode=expel ctx=diplomatic

### AFP 2023-09-28
[m1:NAGORNO The breakaway leadership of Nagorno-Karabakh] will {e1 disband} all its institutions by January 1 under a decree issued on Thursday, after [m2:AZE.MIL Azerbaijan's soldiers] {e2 overwhelmed} the enclave, and [m3:ARM.GOV Yerevan] has {e3 found beds for} 65,000 of [m4:ARM.REF those who fled].
e1 m1 > m2 CONCEDE planned 2023-09-28/day mode=disarm ctx=territory
e2 m2 > m1 ASSAULT actual 2023-09-28/none mode=seize ctx=territory
e3 m3 > m4 AID actual 2023-09-28/none ctx=migration

### Xinhua 2021-02-17
[m1:CHN.GOV China] on Tuesday {e1 jetted in} 200,000 doses of its Sinopharm vaccine to [m2:ZWE.GOV Zimbabwe], the first that the country has had, and [m3:ZWE.GOV Vice President Constantino Chiwenga] {e2 gratefully acknowledged} the consignment at Robert Gabriel Mugabe airport.
e1 m1 > m2 AID actual 2021-02-16/day ctx=health
e2 m3 > m1 SUPPORT actual 2021-02-16/day ctx=health

### Anadolu 2016-06-28
[m1:TUR.GOV Turkish President Recep Tayyip Erdogan] swallowed his pride and wrote to [m2:RUS.GOV Vladimir Putin] that [m4=m1 he] was {e2 sorry} about the pilot killed last November, the Kremlin said on Monday; [m3=m2 the Russian leader] will {e3 unfreeze} the charter flights that 4 million tourists used each year.
e2 m4 > m2 SUPPORT actual 2016-06-28/none mode=apologize ctx=military,diplomatic
e3 m3 > m1 CONCEDE planned 2016-06-28/none ctx=economic

### Reuters 2022-08-13
[m1:MLI.GOV Mali's ruling colonels] {e1 let off} three women among the 49 [m2:CIV.MIL Ivorian soldiers] whom [m5=m1 they] hold as mercenaries, [m3:TGO.GOV Togo], the mediator, said, and [m4:CIV.GOV Abidjan] {e2 demanded the rest} at once.
e1 m1 > m2 RETREAT actual 2022-08-13/none mode=release ctx=military
e2 m4 > m1 REQUEST requested 2022-08-13/none mode=release ctx=military

### BBC 2011-11-15
[m1:USA.COP New York police] {e1 evicted} [m2:USA.CVL the Occupy Wall Street campers] from Zuccotti Park in the small hours of Tuesday, and [m3:USA.JUD a judge] that evening {e2 dashed their hope} of pitching the tents again. "<<q1 You cannot evict an idea>>," [m4=m2 the movement] {e3 jeered}.
e1 m1 > m2 COERCE actual 2011-11-15/day mode=restrict ctx=rights_freedoms
e2 m3 > m2 REJECT actual 2011-11-15/day ctx=legal
q1 m4 direct cue=jeered
e3 m4 > m1 REJECT actual 2011-11-15/none ctx=rights_freedoms

### DPA 2020-09-08
[m1:BLR.OPP Maria Kolesnikova], a member of [m2:BLR.OPP the opposition's Coordination Council], {e1 ripped up her passport} at the Ukrainian border on Tuesday so that [m3:BLR.SPY the KGB men] who had {e2 snatched} [m4=m1 her] in [m5:@BLR Minsk] could not {e3 banish} [m6=m1 her].
e1 m1 > m3 REJECT actual 2020-09-08/day ctx=repression
e2 m3 > m4 ASSAULT actual 2020-09-08/none mode=abduct ctx=repression
e3 m3 > m6 COERCE hypothetical 2020-09-08/day mode=deport ctx=repression
rel m1 member_of m2

### AP 2012-10-05
[m1:TUR.MIL Turkish howitzers] {e1 answered in kind} on Thursday after a mortar round from [m2:SYR.MIL Syrian lines] {e2 killed} [m6:TUR.CVL five people] in Akcakale. [m3:TUR.LEG The parliament in Ankara] {e3 gave the government a free hand} to cross the border for a year, and [m4:RUS.GOV Russia] {e4 asked of} [m5:SYR.GOV Damascus, its partner], a word of regret.
e1 m1 > m2 ASSAULT actual 2012-10-04/day mode=heavy-weapons ctx=military
e2 m2 > m6 ASSAULT actual 2012-10-05/none mode=heavy-weapons ctx=military
e3 m3 > m2 THREATEN threatened 2012-10-04/day ctx=military,legislative
e4 m4 > m5 REQUEST requested 2012-10-05/none mode=change ctx=diplomatic
rel m5 ally_of m4

### Guardian 2017-08-15
[m1:SLE.GOV Sierra Leone's president, Ernest Bai Koroma], {e1 besought} [m2:? the outside world] "<<q1 for urgent support>>" after Monday's mudslide; [m3:GBR.GOV London] {e2 wired} five million pounds, and [m4:ISR.GOV Israel] {e3 pledged} clean water.
e1 m1 > m2 REQUEST requested 2017-08-15/none mode=assist ctx=disasters
e2 m3 > m1 AID actual 2017-08-15/none ctx=disasters
e3 m4 > m1 AGREE planned 2017-08-15/none mode=assist ctx=disasters
q1 m1 mixed cue=besought

### Deccan Herald 2018-06-20
[m1:IND.PTY The BJP] {e1 ditched} [m2:IND.PTY Mehbooba Mufti's PDP], its partner in the government of [m3:@IND Jammu and Kashmir] since 2015, on Tuesday, whereupon [m4=m2 the chief minister] {e2 handed in her papers} and said <<q1 a muscular policy would not work>>. [m5:IND.GOV Governor N.N. Vohra] {e3 commended} direct rule to [m6:IND.GOV New Delhi].
e1 m1 > m2 SANCTION actual 2018-06-19/day mode=discontinue ctx=executive
e2 m4 > m1 RETREAT actual 2018-06-19/day mode=resign ctx=executive
e3 m5 > m6 REQUEST requested 2018-06-20/none ctx=executive
q1 m4 indirect cue=said
rel m1 ally_of m2 from=2015-01-01 to=2018-06-19

### Reuters 2005-10-11
[m1:ESP.GOV Spain] is to {e1 fence off} Melilla with a third barrier of three metres, and [m2:MAR.MIL Moroccan troops] {e2 dumped} some 500 [m3:? African migrants] in the desert without water, [m4:MSF Medecins Sans Frontieres] {e3 charged} on Friday.
e1 m1 > m3 COERCE planned 2005-10-11/none mode=restrict ctx=migration
e2 m2 > m3 COERCE actual 2005-10-11/none mode=deport ctx=migration said=m4
e3 m4 > m2 ACCUSE actual 2005-10-07/day mode=allege ctx=migration,human_rights

### Jakarta Post 2024-08-23
[m1:IDN.EDU Students] {e1 battered down} a side gate of [m2:IDN.LEG the House] on Thursday, and by evening [m3:IDN.LEG Deputy Speaker Sufmi Dasco Ahmad] {e2 dropped} the bill on regional elections. [m4:IDN.JUD The Constitutional Court's] ruling, [m7=m3 he] said, would {e3 be heeded}; [m5:IDN.GOV President Joko Widodo], whose [m8:IDN.PTY youngest son] leads [m6:IDN.PTY the PSI], kept silent.
e1 m1 > m2 PROTEST actual 2024-08-22/day mode=riot ctx=election
e2 m3 > m1 CONCEDE actual 2024-08-22/day ctx=election,legislative
e3 m7 > m4 CONCEDE planned 2024-08-22/day ctx=election,legal
rel m8 leads m6

### Reuters 2009-03-24
[m1:MDG.MIL Madagascar's admirals] {e1 handed over the keys of the palace} to [m2:MDG.OPP Andry Rajoelina], the ex-mayor and disc jockey, and [m3:SADC southern Africa's 15-nation bloc] {e2 sent to Coventry} [m4=m2 the usurper] on Thursday; [m5:NOR.GOV Norway] {e4 withheld} $14 million.
e1 m1 > m2 SUPPORT actual 2009-03-24/none ctx=executive
e2 m3 > m4 SANCTION actual 2009-03-19/day ctx=pro_democracy
e4 m5 > m2 SANCTION actual 2009-03-24/none mode=discontinue ctx=economic

### Sabah 2026-06-03
[m1:TUR.GOV Ankara] and [m2:SYR.GOV Damascus] will {e1 jointly sweep} the border strip for mines, [m3:TUR.GOV Defense Minister Yasar Guler] told lawmakers on Tuesday, adding that [m4:TUR.MIL Turkish units], which still control [m5:@SYR Jarabulus], would {e2 file out} in stages once [m6=m2 Syria's new army] was in shape.
e1 m1 > m2 COOPERATE planned 2026-06-02/day ctx=military
e2 m4 > m6 CONCEDE hypothetical 2026-06-02/day mode=withdraw ctx=military,territory
rel m4 controls m5

### Economist 2015-03-04 none
Insurers had armed themselves against a run of catastrophes, and reserves were marshalled accordingly; when the storm retreated over [m1:@PHL Luzon] on Monday without touching the cane fields, the planters thanked heaven and the sugar price caved in.

### AP 2003-12-20
[m1:LBY.GOV Moammar Gadhafi] came clean about secret centrifuges on Friday and will {e2 dismantle} them under the eyes of inspectors, a turnabout that [m2:GBR.GOV Tony Blair] and [m3:USA.GOV President Bush], whose [m4:GBR.SPY spies] had {e3 dickered with} [m5=m1 the colonel's men] since March, announced minutes apart.
e2 m1 > m2,m3 CONCEDE planned 2003-12-19/day mode=disarm ctx=cbrn
e3 m4 > m5 CONSULT actual 2003-03-01/month ctx=cbrn,intelligence bg

### Hong Kong Free Press 2019-06-15
[m1:HKG.GOV Carrie Lam], the chief executive of [m2:@HKG Hong Kong], on Saturday {e1 put on the back burner} the extradition bill that had {e2 brought onto the streets} [m3:HKG.CVL a million residents]; [m4:HKG.CVL the Civil Human Rights Front] {e3 would settle for nothing less than} its burial, and [m5:CHN.GOV Beijing] {e4 approved of} the pause.
e1 m1 > m3 CONCEDE actual 2019-06-15/day ctx=legal,rights_freedoms
e2 m3 > m1 PROTEST actual 2019-06-15/none mode=demo ctx=rights_freedoms
e3 m4 > m1 REJECT actual 2019-06-15/none ctx=rights_freedoms
e4 m5 > m1 SUPPORT actual 2019-06-15/none ctx=legal
