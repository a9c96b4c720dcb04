### Reuters 2022-05-25
[m1:PAK.COP Police] in Lahore {e1 fired} tear gas on Wednesday at [m2:PAK.OPP supporters of Imran Khan], who were trying to {e2 join} a march on Islamabad. [m3:PAK.GOV Shehbaz Sharif's government] had {e3 banned} it the day before, after [m4:PAK.COP a constable] was {e4 shot} in a raid on [m5:PAK.OPP a party worker's] house. [m6:PAK.JUD The Supreme Court] {e5 told} [m51=m3 the authorities] to provide a ground for the rally. [m52=m2 The former prime minister's] convoy, with [m53=m2 him] aloft, ignored that and went for the Red Zone; by morning [m54=m2 he] {e6 gave} [m55=m3 his successor] six days.
e1 m1 > m2 ASSAULT actual 2022-05-25/day mode=crowd-control ctx=repression
e2 m2 > m3 PROTEST actual 2022-05-25/day mode=demo ctx=election,executive
e3 m3 > m2 COERCE actual 2022-05-24/day mode=restrict ctx=rights_freedoms
e4 m5 > m4 ASSAULT actual 2022-05-25/none mode=firearms ctx=repression
e5 m6 > m3 REQUEST requested 2022-05-25/none mode=yield ctx=legal,rights_freedoms
e6 m2 > m3 THREATEN threatened 2022-05-25/none ctx=election

### AP 2016-09-01
[m1:VEN.OPP Opponents of Nicolas Maduro] {e1 flooded} eastern Caracas on Thursday in white to press for a recall. [m56=m1 They] put [m57=m1 their] number at a million. [m2:VEN.GOV The president], addressing a smaller crowd in red, {e2 said} [m58=m2 he] had foiled a coup; [m59=m2 he] was {e3 ready}, [m60=m2 he] added, to strip [m3:VEN.LEG lawmakers] of [m61=m3 their] immunity. [m4:VEN.SPY The intelligence police] had {e4 moved} [m5:VEN.OPP a former mayor], Daniel Ceballos, from house arrest to a cell. [m6:OAS Luis Almagro], head of the regional organisation, {e5 demanded} [m62=m5 his] return.
e1 m1 > m2 PROTEST actual 2016-09-01/day mode=demo ctx=election,pro_democracy
e2 m2 > m1 ACCUSE actual 2016-09-01/none mode=allege ctx=pro_democracy
e3 m2 > m3 THREATEN threatened 2016-09-01/none mode=expel ctx=legislative
e4 m4 > m5 COERCE actual 2016-09-01/none mode=arrest ctx=repression
e5 m6 > m2 REQUEST requested 2016-09-01/none mode=yield ctx=human_rights

### Reuters 2017-07-25
[m1:POL.GOV Andrzej Duda] {e1 vetoed} two of three court bills on Monday. [m63=m1 He] had consulted [m2:POL.JUD Zofia Romaszewska], a dissident of the 1980s, who {e2 told} [m64=m1 him] that in the old days the prosecutor could do anything and [m65=m2 she] did not want that back. [m3:POL.PTY Jaroslaw Kaczynski's party], which made [m66=m1 him] president, {e3 called} it a mistake. [m4:POL.CVL The people with candles] before the palace {e4 thanked} [m67=m1 him], then asked for the third. [m5:POL.GOV The justice minister] {e5 wouldn't hear} of it. [m6:EU Brussels] {e6 may still} trigger Article 7.
e1 m1 > m3 REJECT actual 2017-07-24/day mode=change ctx=legal,legislative
e2 m2 > m1 REQUEST requested 2017-07-25/none mode=change ctx=legal
e3 m3 > m1 ACCUSE actual 2017-07-25/none mode=disapprove ctx=legal
e4 m4 > m1 SUPPORT actual 2017-07-25/none ctx=legal,pro_democracy
e5 m5 > m4 REJECT actual 2017-07-25/none ctx=legal
e6 m6 > m3 SANCTION hypothetical 2017-07-25/none ctx=legal,diplomatic

### AFP 2012-10-25
[m1:LBN.OPP The March 14 alliance] says [m68=m1 it] will not {e1 sit} with [m2:LBN.GOV Najib Mikati] until [m69=m2 he] goes. A car bomb in Ashrafieh last Friday {e2 killed} [m3:LBN.SPY Wissam al-Hassan], the head of police intelligence; at [m70=m3 his] funeral [m4:LBN.CVL young men] {e3 rushed} [m71=m2 the premier's] offices. [m72=m2 He] {e4 offered} [m5:LBN.GOV President Suleiman] to step aside, and [m73=m5 he] {e5 asked} [m74=m2 him] to wait. [m6:USA.GOV Ambassador Maura Connelly] {e6 supports} "a new government", [m7:FRA.GOV Paris] the present one.
e1 m1 > m2 REJECT actual 2012-10-25/none mode=meet ctx=executive
e2 m8 > m3 ASSAULT actual 2012-10-19/day mode=explosives ctx=terrorism
e3 m4 > m2 PROTEST actual 2012-10-21/day mode=riot ctx=executive
e4 m2 > m5 CONCEDE actual 2012-10-25/none ctx=executive
e5 m5 > m2 REQUEST requested 2012-10-25/none mode=assist ctx=executive
e6 m6 > m1 SUPPORT actual 2012-10-25/none ctx=diplomatic
[m8:UNK Nobody] has claimed the attack.

### Reuters 2023-01-20
[m1:GBR.LAB Ambulance crews] in England and Wales {e1 will walk out} again on Monday. [m75=m1 Their] unions say [m2:GBR.GOV the health secretary], Steve Barclay, came to Thursday's meeting with nothing. [m76=m2 He] {e2 called} it constructive. [m3:GBR.LAB The Royal College of Nursing], in [m77=m3 its] first national strike in a century, {e3 proposes} to {e4 meet} [m78=m2 him] halfway, at ten percent. [m4:GBR.GOV Cardiff] has {e5 found} money for a one-off payment, and [m5:GBR.LAB the midwives there] {e6 suspended} [m79=m5 theirs].
e1 m1 > m2 PROTEST planned 2023-01-23/day mode=strike ctx=health,economic
e2 m2 > m1 SUPPORT actual 2023-01-20/none ctx=health
e3 m3 > m2 AGREE planned 2023-01-20/none ctx=health,economic
e5 m4 > m5 AGREE planned 2023-01-20/none ctx=health,economic
e6 m5 > m4 CONCEDE actual 2023-01-20/none ctx=health,economic
e4 m3 > m2 CONCEDE hypothetical 2023-01-20/none ctx=health,economic

### Radio Free Europe 2005-04-28
[m1:BLR.COP Police] {e1 arrested} thirty-two [m2:BLR.OPP marchers] in Minsk on the anniversary of Chernobyl; fourteen of [m80=m2 them] came from [m3:RUS.OPP Russia] and five from [m4:UKR.OPP Ukraine]. [m5:RUS.GOV Moscow's embassy] {e2 got} [m81=m5 its] own out in two days. [m6:UKR.GOV Kiev's] foreign minister, Borys Tarasyuk, {e4 wrote} to [m7:BLR.GOV his colleague], and was told a court had spoken. [m8:USA.GOV Condoleezza Rice], in [m9:@LTU Vilnius] a week before, {e5 called} [m82=m7 the country] the last true dictatorship in the heart of Europe.
e1 m1 > m2 COERCE actual 2005-04-28/none mode=arrest ctx=environment,repression
e2 m5 > m3 AID actual 2005-04-28/none ctx=diplomatic
e4 m6 > m7 REQUEST requested 2005-04-28/none mode=yield ctx=diplomatic
e5 m8 > m7 ACCUSE actual 2005-04-18/week mode=disapprove ctx=pro_democracy

### Reuters 2024-12-08
[m1:SYR.REB The rebels] entered Damascus before dawn on Sunday and {e1 opened} Sednaya prison. [m2:SYR.GOV Bashar al-Assad] had {e2 boarded} a plane. [m3:SYR.GOV His prime minister], Mohammed Ghazi al-Jalali, {e3 said} [m83=m3 he] would hand over to whomever the people choose, and [m4:SYR.REB Abu Mohammed al-Golani] {e4 forbade} [m84=m1 his men] to go near the ministries. [m5:RUS.GOV Moscow] {e5 granted} [m85=m2 the family] asylum. [m6:ISR.MIL Israel's army] {e6 moved} into the buffer zone; [m7:IRN.GOV Tehran], whose embassy was {e7 ransacked}, spoke of mutual respect.
e1 m1 > m8 AID actual 2024-12-08/day ctx=human_rights
e2 m2 > m1 RETREAT actual 2024-12-08/day mode=resign ctx=executive
e3 m3 > m1 CONCEDE actual 2024-12-08/day ctx=executive
e4 m4 > m1 REQUEST requested 2024-12-08/none mode=yield ctx=military
e5 m5 > m2 AID actual 2024-12-08/none ctx=asylum
e6 m6 > m1 MOBILIZE actual 2024-12-08/none mode=troops ctx=military,territory
e7 m9 > m7 ASSAULT actual 2024-12-08/none mode=destroy ctx=diplomatic
[m8:SYR.CVL Those who walked out] asked who was president. [m9:SYR.CVL Neighbours] carried off the chairs of the embassy.

### Independent 2010-06-16
Thirty-eight years and twelve volumes. [m1:GBR.JUD Lord Saville] {e1 found} that [m2:GBR.MIL the paratroopers] who shot thirteen people in Derry had fired first and lied after. [m3:GBR.GOV David Cameron], five weeks in office, told [m4:GBR.LEG the Commons] on Tuesday: "<<q1 On behalf of [m86=m5 our] country, [m87=m3 I] am deeply {e2 sorry}>>." On Guildhall Square [m6:GBR.CVL the families] {e3 tore} up the report of 1972. [m7:GBR.PTY A unionist MP], Gregory Campbell, {e4 asked} who would inquire into [m8:IRA.REB the IRA]. [m9:GBR.JUD Prosecutors] {e5 will study} the pages. [m5:@GBR Britain] spent 195 million pounds on it.
e1 m1 > m2 ACCUSE actual 2010-06-16/none mode=allege ctx=legal,human_rights
e2 m3 > m6 CONCEDE actual 2010-06-15/day ctx=human_rights,reparations
e3 m6 > m1 SUPPORT actual 2010-06-16/none ctx=human_rights
e4 m7 > m3 REQUEST requested 2010-06-16/none mode=change ctx=legal
e5 m9 > m2 ACCUSE hypothetical 2010-06-16/none mode=investigate ctx=legal
q1 m3 direct cue=told

### Reuters 2018-10-26
[m1:USA.JUD Federal agents] in Florida {e1 arrested} [m2:USA.CVL Cesar Sayoc] on Friday over fourteen {e2 bombs} posted to [m3:USA.OPP critics of the president]. None went off. [m88=m2 The 56-year-old's] van was papered with [m4:USA.GOV Donald Trump's] face. [m89=m4 He] {e3 praised} [m90=m1 the bureau] and, the same evening, {e4 blamed} [m5:USA.JRN the media] for the country's anger. [m6:USA.JRN CNN], which got two of the parcels, said [m91=m4 the White House] did not understand the weight of [m92=m4 its] words. [m7:USA.OPP Chuck Schumer] {e5 declined} [m93=m4 his] call for unity.
e1 m1 > m2 COERCE actual 2018-10-26/day mode=arrest ctx=terrorism
e2 m2 > m3 ASSAULT actual 2018-10-26/none mode=explosives ctx=terrorism
e3 m4 > m1 SUPPORT actual 2018-10-26/day ctx=terrorism
e4 m4 > m5 ACCUSE actual 2018-10-26/day mode=disapprove ctx=rights_freedoms
e5 m7 > m4 REJECT actual 2018-10-26/none ctx=terrorism

### AP 2007-06-01 none
[m1:SLE.BUS A diamond digger in Koidu] shares [m94=m1 his] pit with [m95=m1 his] cousin, [m96=m1 his] cousin's pump and [m2:LBN.BUS a buyer from Tyre], who brings rice. Stones are weighed on Saturdays. The last good one paid for a roof. [m97=m2 He] has heard that [m3:BEL.BUS the dealers in Antwerp] use lasers; [m98=m1 his partner] uses a tongue.
