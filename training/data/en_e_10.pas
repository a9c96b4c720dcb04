### Reuters 2014-05-28
[m1:THA.MIL Thailand's junta] on Wednesday {e1 released} [m2:THA.OPP 124 politicians and academics] it had {e2 summoned and held} since the coup, on condition that [m3=m2 they] stay out of politics.
e1 m1 > m2 RETREAT actual 2014-05-28/day mode=release ctx=repression
e2 m1 > m2 COERCE actual 2014-05-28/none mode=arrest ctx=repression

### AFP 2014-05-25
[m1:THA.MIL The Thai army] said it would {e1 arrest} [m2:THA.JRN any editor] who ignored its summons; so far [m3=m1 it] has {e2 arrested no} [m4:THA.JRN journalists], a spokesman added.
e1 m1 > m2 THREATEN threatened 2014-05-25/none mode=arrest ctx=rights_freedoms
e2 m3 > m4 COERCE denied 2014-05-25/none mode=arrest ctx=rights_freedoms

### Reuters 2018-08-14
[m1:TUR.GOV Turkey] will {e1 boycott} electronic goods from [m2:USA.GOV the United States], [m3:TUR.GOV President Tayyip Erdogan] said on Tuesday, accusing [m4=m2 Washington] of stabbing [m5=m1 its ally] {e2 in the back}.
e1 m1 > m2 SANCTION planned 2018-08-14/day mode=discontinue ctx=economic said=m3
e2 m3 > m4 ACCUSE actual 2018-08-14/day mode=disapprove ctx=economic

### AP 2018-10-12
[m1:USA.REL American pastor Andrew Brunson] {e1 walked free} from [m2:TUR.JUD a courtroom in Aliaga] on Friday despite having been {e2 convicted} of helping terrorists, and [m3:USA.GOV Mike Pence] {e3 thanked} [m4:TUR.GOV Ankara].
e1 m2 > m1 RETREAT actual 2018-10-12/day mode=release ctx=diplomatic
e2 m2 > m1 SANCTION actual 2018-10-12/day mode=convict ctx=legal
e3 m3 > m4 SUPPORT actual 2018-10-12/day ctx=diplomatic

### Reuters 2019-02-18
[m1:GBR.GOV London] is {e1 considering stripping} [m2:GBR.CVL a Bethnal Green schoolgirl who joined Islamic State] of her citizenship, [m3:#outlet ITV] reported; [m4=m2 her] family's lawyer said they would {e2 go to court}.
e1 m1 > m2 SANCTION hypothetical 2019-02-18/none mode=expel ctx=terrorism
e2 m4 > m1 ACCUSE planned 2019-02-18/none mode=allege ctx=legal

### The Guardian 2021-02-26
[m1:GBR.JUD The Supreme Court] {e1 ruled} on Friday that [m2:GBR.CVL Shamima Begum] may not return to fight the {e2 removal} of her nationality by [m3:GBR.GOV the Home Office].
e1 m1 > m2 SANCTION actual 2021-02-26/day mode=convict ctx=legal
e2 m3 > m2 SANCTION actual 2021-02-26/none mode=expel ctx=legal bg

### Reuters 2009-12-14
[m1:CHN.GOV China] {e1 turned on the tap} of a pipeline from [m2:TKM.GOV Turkmenistan] on Monday, in the presence of [m3:KAZ.GOV Nursultan Nazarbayev] and [m4:UZB.GOV Islam Karimov], through whose countries it passes.
e1 m1 > m2 COOPERATE actual 2009-12-14/day ctx=natural_resource

### AP 2012-01-17
[m1:USA.LEG American senators] have {e1 called on} [m2:JPN.GOV Tokyo] and [m3:KOR.GOV Seoul] to buy less Iranian oil; [m4=m3 the latter] has so far {e2 made no cuts} in purchases from [m5:IRN.GOV Tehran].
e1 m1 > m2,m3 REQUEST requested 2012-01-17/none mode=change ctx=economic,cbrn
e2 m4 > m5 SANCTION denied 2012-01-17/none mode=discontinue ctx=economic

### Le Monde 2005-04-20
[m1:FRA.GOV Jean-Pierre Raffarin], on a visit to [m2:CHN.GOV Beijing], {e1 pleaded for an end} to [m3:EU Europe's] ban on arms sales, whereas [m4:DEU.LEG the Bundestag] {e2 voted to keep it}.
e1 m1 > m3 REQUEST requested 2005-04-20/none mode=change ctx=military
e2 m4 > m2 REJECT actual 2005-04-20/none mode=yield ctx=military

### Reuters 2014-12-17
[m1:USA.GOV The United States] and [m2:CUB.GOV Cuba] will {e1 open talks} on restoring ties, [m3:USA.GOV President Barack Obama] announced on Wednesday, crediting [m4:VAT.REL Pope Francis] with {e2 having helped}; the embargo, which only [m5:USA.LEG Congress] can repeal, stays.
e1 m1 > m2 AGREE planned 2014-12-17/day ctx=diplomatic said=m3
e2 m4 > m1,m2 CONSULT actual 2014-12-17/none mode=third-party ctx=diplomatic said=m3

### El Nuevo Herald 1996-02-24
[m1:CUB.MIL Cuban MiGs] {e1 shot out of the sky} two Cessnas flown by [m2:USA.CVL Brothers to the Rescue] on Saturday, and [m3:USA.GOV Bill Clinton] {e2 demanded an explanation} from [m4:CUB.GOV Havana] and {e3 grounded} charter flights to [m5=m4 the island].
e1 m1 > m2 ASSAULT actual 1996-02-24/day mode=aerial ctx=military
e2 m3 > m4 REQUEST requested 1996-02-24/day mode=change
e3 m3 > m5 SANCTION actual 1996-02-24/none mode=discontinue ctx=economic

### Diario 2000-06-28
[m1:USA.JUD The Supreme Court] {e1 turned down} [m2:CUB.CVL the Miami relatives'] last appeal, and six-year-old [m3:CUB.CVL Elian Gonzalez] flew back to [m4:@CUB Havana] with his father.
e1 m1 > m2 REJECT actual 2000-06-28/none ctx=migration

### AFP 2013-12-10
[m1:USA.GOV Barack Obama] {e1 shook hands with} [m2:CUB.GOV Raul Castro] at the memorial for [m3:ZAF.ELI Nelson Mandela], a gesture that [m4:USA.LEG Senator John McCain] {e2 compared} to appeasing Hitler.
e1 m1 > m2 CONSULT actual 2013-12-10/none mode=third-party ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2013-12-10/none mode=disapprove ctx=diplomatic

### Reuters 2006-03-01
[m1:USA.GOV The Bush administration] {e1 blessed} the purchase of six American ports by [m2:ARE.BUS Dubai Ports World]; [m3:USA.LEG lawmakers of both parties] {e2 vowed to block} it and [m4=m2 the company] eventually {e3 gave way}.
e1 m1 > m2 SUPPORT actual 2006-03-01/none ctx=economic
e2 m3 > m2 THREATEN threatened 2006-03-01/none mode=restrict ctx=economic
e3 m4 > m3 CONCEDE actual 2006-03-01/none ctx=economic

### Reuters 2018-03-12
[m1:USA.GOV Donald Trump] on Monday {e1 forbade} [m2:SGP.BUS Singapore-based Broadcom] to take over [m3:USA.BUS Qualcomm], citing national security.
e1 m1 > m2 COERCE actual 2018-03-12/day mode=restrict ctx=economic,technology

### Bloomberg 2022-10-08
Under rules published on Friday by [m1:USA.GOV the Commerce Department], [m2:CHN.BUS Chinese foundries] {e1 lose access} to American chip-making tools, and [m3:NLD.BUS ASML] has {e2 told} [m4=m3 its] American staff to stop servicing [m5=m2 them].
e1 m1 > m2 SANCTION actual 2022-10-07/day mode=discontinue ctx=technology
e2 m3 > m5 SANCTION actual 2022-10-08/none mode=discontinue ctx=technology

### The Hindu 2020-04-18
Without naming [m1:CHN.GOV Beijing], [m2:IND.GOV New Delhi] has {e1 made} every investment from a country sharing a land border subject to approval, a curb that [m3:CHN.GOV the Chinese embassy] {e2 found discriminatory}.
e1 m2 > m1 COERCE actual 2020-04-18/none mode=restrict ctx=economic
e2 m3 > m2 ACCUSE actual 2020-04-18/none mode=disapprove ctx=economic

### Caixin 2021-04-10
[m1:CHN.GOV The market regulator] {e1 fined} [m2:CHN.BUS Alibaba] 18.2 billion yuan on Saturday; [m3=m2 the group] {e2 thanked} [m4=m1 it] for its guidance.
e1 m1 > m2 SANCTION actual 2021-04-10/day ctx=economic
e2 m3 > m4 SUPPORT actual 2021-04-10/day ctx=economic

### Moscow Times 2022-03-21
[m1:RUS.JUD A Moscow judge] {e1 declared} [m2:MNC Meta] extremist and {e2 outlawed} Facebook and Instagram in the country, a fortnight after [m3:RUS.GOV the communications watchdog] had {e3 throttled} [m4=m2 them].
e1 m1 > m2 SANCTION actual 2022-03-21/none mode=convict ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2022-03-21/none mode=censor ctx=rights_freedoms
e3 m3 > m4 COERCE actual 2022-03-21/none mode=censor ctx=rights_freedoms

### Reuters 2022-03-08
[m1:MNC McDonald's] and [m2:MNC Coca-Cola] {e1 suspended business} in [m3:RUS.GOV Russia] on Tuesday, and [m4:GBR.BUS Shell] {e2 apologised to} [m5:UKR.GOV Kyiv] for having bought a cargo of crude there.
e1 m1,m2 > m3 SANCTION actual 2022-03-08/day mode=discontinue ctx=economic
e2 m4 > m5 SUPPORT actual 2022-03-08/none ctx=natural_resource

### Politico 2022-03-16
[m1:COE The Council of Europe] {e1 expelled} [m2:RUS.GOV Russia] on Wednesday, a day after [m3=m2 Moscow] itself {e2 announced its departure}; [m4:HUN.GOV Budapest] {e3 did not oppose} the vote.
e1 m1 > m2 SANCTION actual 2022-03-16/day mode=expel ctx=diplomatic
e2 m3 > m1 SANCTION actual 2022-03-15/day mode=withdraw ctx=diplomatic
e3 m4 > m1 REJECT denied 2022-03-16/none

### AP 2022-04-07
By 93 votes to 24 [m1:UN the U.N. General Assembly] {e1 took away} [m2:RUS.GOV Russia's] seat on the Human Rights Council over {e2 killings} by [m3:RUS.MIL its soldiers] of [m4:UKR.CVL civilians] in [m5:@UKR Bucha], which [m6:RUS.GOV Moscow] says were staged.
e1 m1 > m2 SANCTION actual 2022-04-07/none mode=expel ctx=human_rights
e2 m3 > m4 ASSAULT denied 2022-04-07/none mode=firearms ctx=human_rights

### Reuters 2022-02-27
[m1:DEU.GOV Germany] {e1 shelved} the Nord Stream 2 pipeline with [m5:RUS.BUS Gazprom] and will {e2 send} a thousand anti-tank weapons to [m2:UKR.GOV Ukraine], reversing a policy of never shipping arms into a war; [m3:RUS.GOV Vladimir Putin] {e4 put} [m4=m3 his] nuclear forces on alert.
e1 m1 > m5 SANCTION actual 2022-02-27/none mode=discontinue ctx=natural_resource
e2 m1 > m2 AGREE planned 2022-02-27/none ctx=military
e4 m3 > m1 MOBILIZE actual 2022-02-27/none mode=weapons ctx=cbrn

### AFP 2022-07-11
[m1:RUS.BUS Gazprom] {e1 shut} Nord Stream 1 for repairs on Monday, and [m2:DEU.GOV Berlin] fears that [m3=m1 it] will never turn it back on.
e1 m1 > m2 SANCTION actual 2022-07-11/day mode=discontinue ctx=natural_resource

### Reuters 1992-05-30
[m1:UN The Security Council] {e1 clamped a trade embargo on} [m2:SRB.GOV Serbia] and [m3:MNE.GOV Montenegro] on Saturday, {e2 closing} airports abroad to their aircraft; [m4:CHN.GOV China] and [m5:ZWE.GOV Zimbabwe] abstained.
e1 m1 > m2,m3 SANCTION actual 1992-05-30/day mode=discontinue ctx=economic,military
e2 m1 > m2,m3 SANCTION actual 1992-05-30/day mode=discontinue ctx=economic

### Jornal do Brasil 2002-05-21
[m1:ARG.GOV Buenos Aires] denies {e1 having frozen} [m2:ESP.BUS Spanish banks'] deposits for political ends; "<<q1 [m3=m1 We] {e2 froze} everybody's>>," said [m4:ARG.GOV the economy minister].
e1 m1 > m2 COERCE denied 2002-05-21/none mode=seize ctx=economic
e2 m3 > m2 COERCE actual 2002-05-21/none mode=seize ctx=economic said=m4
q1 m4 direct cue=said

### EFE 2012-04-16
[m1:ARG.GOV Cristina Fernandez] is {e1 taking over} 51 percent of [m2:ARG.BUS the oil company YPF], controlled by [m3:ESP.BUS Spain's Repsol], and [m4:ESP.GOV the minister of industry in Madrid] {e2 warned} of consequences.
e1 m1 > m3 COERCE planned 2012-04-16/none mode=seize ctx=natural_resource
e2 m4 > m1 THREATEN threatened 2012-04-16/none mode=restrict ctx=economic

### La Razon 2006-05-01
[m1:BOL.MIL Bolivian soldiers] {e1 marched into} gas fields run by [m2:BRA.BUS Petrobras] on Monday as [m3:BOL.GOV Evo Morales] {e2 gave [m4:MNC foreign firms] six months} to sign new contracts or go.
e1 m1 > m2 COERCE actual 2006-05-01/day mode=seize ctx=natural_resource
e2 m3 > m4 THREATEN threatened 2006-05-01/day mode=expel ctx=natural_resource

### Financial Times 2019-01-26
[m1:GBR.BUS The Bank of England] will not {e1 hand over} the gold that [m2:VEN.GOV Caracas] {e2 has asked for}, people close to the matter say, since [m3:GBR.GOV London] no longer {e3 recognises} [m4:VEN.GOV Nicolas Maduro].
e1 m1 > m2 REJECT actual 2019-01-26/none mode=assist ctx=economic
e2 m2 > m1 REQUEST requested 2019-01-26/none mode=assist ctx=economic
e3 m3 > m4 SUPPORT denied 2019-01-26/none ctx=diplomatic

### Folha 2018-11-14
[m1:CUB.GOV Cuba] {e1 is bringing home} more than 8,000 [m2:CUB.MED doctors] from [m3:BRA.GOV Brazil], whose president-elect had {e2 questioned} their training and {e3 said} half their pay went to "the dictatorship".
e1 m1 > m3 SANCTION actual 2018-11-14/none mode=withdraw ctx=health
e2 m3 > m2 ACCUSE actual 2018-11-14/none mode=disapprove ctx=health
e3 m3 > m1 ACCUSE actual 2018-11-14/none mode=allege ctx=economic

### ABC Color 1999-03-30
Hours before [m1:PRY.LEG the Senate] was to {e1 impeach} [m2=m3 him], [m3:PRY.GOV President Raul Cubas] {e2 resigned} and flew to [m4:BRA.GOV Brazil], which {e3 granted} [m5=m3 him] asylum; [m6:PRY.ELI General Lino Oviedo] {e4 got the same} from [m7:ARG.GOV Buenos Aires].
e1 m1 > m2 ACCUSE planned 1999-03-30/none mode=allege ctx=legislative
e2 m3 > m1 RETREAT actual 1999-03-30/none mode=resign ctx=executive
e3 m4 > m5 AID actual 1999-03-30/none ctx=asylum
e4 m7 > m6 AID actual 1999-03-30/none ctx=asylum

### Swissinfo 1997-07-23
[m1:CHE.BUS Three Zurich banks] published the names of owners of dormant accounts, having been {e2 sued} in [m2:@USA Brooklyn] by [m3:USA.REL survivors of the camps], and [m4:CHE.GOV the government in Berne] is silent.
e2 m3 > m1 ACCUSE actual 1997-07-23/none mode=allege ctx=reparations

### Reuters 2001-12-24 none
In [m1:@PSE Bethlehem] the choirmaster had a cold, the mayor's car would not start, and the pilgrims, most of them from [m2:@NGA Nigeria] and [m3:@KOR Korea], sang all the same.

### Portfolio 2011-08-05 none
Falling yields in [m1:@DEU Germany] and rising ones in [m2:@ITA Italy] widened the gap to 389 basis points; [m3:#outlet Bloomberg] data show that the spread was 30 before the crisis.

### Kenya Times 1994-10-10 none
[m1:KEN.GOV The President], accompanied by the Minister for Lands, [m2=m3 Mr] [m3:KEN.GOV Mwangi], and the Chief Secretary, was entertained by school choirs.
