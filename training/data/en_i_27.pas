### Reuters 2012-05-30
[m1:KEN.COP Kenyan detectives], acting on a tip from [m2:GBR.COP Scotland Yard], {e1 arrested} [m3:IRN.SPY two Iranians] who led [m6=m1 them] to fifteen kilos of explosive buried on a Mombasa golf course; [m4:IRN.GOV the embassy] {e2 demanded} access to [m5=m3 the pair].
e1 m1 > m3 COERCE actual 2012-05-30/none mode=arrest ctx=terrorism
e2 m4 > m1 REQUEST requested 2012-05-30/none mode=yield ctx=legal

### AP 2014-07-16
[m1:UKR.MIL A Ukrainian pilot], Nadia Savchenko, has been {e1 charged} by [m2:RUS.COP Russia's Investigative Committee] with abetting the {e2 killing} of [m3:RUS.JRN two Moscow journalists]; [m5:UKR.JUD her lawyer] says [m4:LPR.REB separatists] {e3 smuggled} [m6=m1 her] over the border in a sack.
e1 m2 > m1 ACCUSE actual 2014-07-16/none mode=allege ctx=legal,military
e2 m1 > m3 ASSAULT actual 2014-06-17/day mode=heavy-weapons ctx=military said=m2
e3 m4 > m1 ASSAULT actual 2014-07-16/none mode=abduct ctx=military said=m5

### The Star 2017-02-17
[m1:MYS.COP Malaysian police] {e1 took into custody} [m2:PRK.CVL a North Korean chemist] over the {e2 poisoning} of [m3:PRK.ELI Kim Jong-nam], while [m4:PRK.GOV Ambassador Kang Chol] {e3 inveighed against} an autopsy [m6=m4 he] had {e4 forbidden}.
e1 m1 > m2 COERCE actual 2017-02-17/none mode=arrest ctx=crime,cbrn
e2 m2 > m3 ASSAULT actual 2017-02-13/day mode=unconventional ctx=crime,cbrn
e3 m4 > m5 ACCUSE actual 2017-02-17/none mode=disapprove ctx=diplomatic
e4 m4 > m5 REJECT actual 2017-02-17/none mode=assist ctx=diplomatic
[m5:MYS.GOV Kuala Lumpur] recalled that the law was the law.

### Guardian 2012-10-24
Seven [m1:ITA.EDU seismologists and officials], {e1 convicted} by [m2:ITA.JUD a court in L'Aquila] for falsely reassuring people before the earthquake, face six years; [m3:ITA.EDU Luciano Maiani] {e2 quit} as head of [m4:ITA.GOV the disaster commission] out of solidarity.
e1 m2 > m1 SANCTION actual 2012-10-22/day mode=convict ctx=legal,disasters
e2 m3 > m4 RETREAT actual 2012-10-23/day mode=resign ctx=legal,disasters

### Daily Star 2006-09-13
[m1:LBN.PTY The Free Patriotic Movement] {e1 called on} [m2:LBN.GOV Fouad Siniora's cabinet] to resign for having kissed, as Michel Aoun put it, the cheek of a secretary of state while [m3:ISR.MIL Israel] {e3 pounded} the suburbs.
e1 m1 > m2 REQUEST requested 2006-09-13/none mode=change ctx=executive
e3 m3 > m4 ASSAULT actual 2006-07-01/month mode=aerial ctx=military
e4 m1 > m2 ACCUSE actual 2006-09-13/none mode=disapprove ctx=executive
[m4:LBN.CVL Families] are still camping in schools. Aoun's {e4 sneer} was broadcast live.

### Post 2016-07-14
[m1:ZMB.PTY Patriotic Front youths] {e1 assaulted} [m2:ZMB.PTY UPND supporters] on a bus in Kanyama; a civic alliance besought [m3:ZMB.GOV the electoral commission] to suspend rallies and [m4:ZMB.COP the inspector general] {e3 vowed} to flood the township with constables.
e1 m1 > m2 ASSAULT actual 2016-07-14/none mode=beat ctx=election
e3 m4 > m1 MOBILIZE planned 2016-07-14/none mode=police ctx=election

### Reuters 2008-08-29
[m1:THA.LAB Railway workers] {e1 halted} trains to the south and [m2:THA.OPP anti-government protesters] {e2 shut} the airports at Phuket and Krabi by sitting on the runways; [m3:THA.GOV Samak Sundaravej] {e4 ruled out} force and resignation alike.
e1 m1 > m3 PROTEST actual 2008-08-29/none mode=strike ctx=executive
e2 m2 > m3 PROTEST actual 2008-08-29/none mode=obstruct ctx=executive
e4 m3 > m2 REJECT actual 2008-08-29/none mode=change ctx=executive

### Times 2009-06-15
[m1:IRN.PRM Basijis] on motorcycles {e1 beat} their way into dormitories, {e2 hurling} [m2:IRN.EDU students] downstairs, and [m3:IRN.EDU a hundred and nineteen professors] {e3 resigned} in protest at [m4:IRN.GOV the interior ministry].
e1 m1 > m2 ASSAULT actual 2009-06-15/none mode=beat ctx=election,repression
e2 m1 > m2 ASSAULT actual 2009-06-15/none mode=beat ctx=election,repression
e3 m3 > m4 RETREAT actual 2009-06-15/none mode=resign ctx=repression

### El Nacional 2017-07-05
Backers of [m1:VEN.GOV the government], some with pipes, {e1 invaded} the legislature on Independence Day and {e2 bloodied} [m2:VEN.LEG five deputies] as [m3:VEN.MIL national guards] {e3 idled} at the gate.
e1 m4 > m2 ASSAULT actual 2017-07-05/none mode=beat ctx=legislative
e2 m4 > m2 ASSAULT actual 2017-07-05/none mode=beat ctx=legislative
e3 m3 > m2 AID denied 2017-07-05/none ctx=legislative
[m4:VEN.PTY The intruders] held 350 people inside for seven hours.

### RFI 2010-12-28
[m1:CIV.GOV Laurent Gbagbo], declared the loser by [m2:UN the UN mission] and deserted by [m3:WB the bank] that paid his debts, has {e1 rebuffed} [m4:BEN.GOV the presidents of Benin], [m5:CPV.GOV Cape Verde] and [m6:SLE.GOV Sierra Leone], who {e2 came} to bid [m7=m1 him] go or face {e3 removal} by force.
e1 m1 > m4,m5,m6 REJECT actual 2010-12-28/none mode=change ctx=election,executive
e2 m4,m5,m6 > m1 CONSULT actual 2010-12-28/none mode=visit ctx=election
e3 m4,m5,m6 > m1 THREATEN threatened 2010-12-28/none mode=violence ctx=election
e4 m4,m5,m6 > m1 REQUEST requested 2010-12-28/none mode=change ctx=election
Their {e4 message} was delivered over lunch.

### Post 2003-12-03 none
The new tram glides past the law courts of [m1:@FRA Bordeaux] without a wire overhead. Shopkeepers who had dreaded three years of trenches now compete for signs at the stops.

### Baltic Course 2009-01-13
[m1:LVA.CVL Ten thousand Latvians] {e1 gathered} on Dome Square to demand that [m2:LVA.GOV President Valdis Zatlers] dissolve [m3:LVA.LEG the Saeima]; after dark a few hundred {e2 overturned} squad cars and emptied a liquor shop.
e1 m1 > m3 PROTEST actual 2009-01-13/none mode=demo ctx=legislative,economic
e2 m1 > m4 PROTEST actual 2009-01-13/none mode=riot ctx=economic
e4 m1 > m2 REQUEST requested 2009-01-13/none mode=change ctx=legislative
[m4:LVA.COP The police] made 126 arrests. The {e4 demand} was repeated.
