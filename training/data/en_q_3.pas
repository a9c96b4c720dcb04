### AFP 2018-12-10
[m1:FRA.GOV President Emmanuel Macron] {e1 loosened the purse strings} on Monday, raising the minimum wage by 100 euros after four Saturdays of fury by [m2:FRA.CVL the yellow vests]. [m3:FRA.OPP Jean-Luc Melenchon], founder of [m4:FRA.OPP the hard-left France Unbowed], {e2 scoffed at} the {e3 climbdown}. [m5:FRA.COP Armoured gendarmes] {e4 remain poised} around [m6:@FRA the Champs-Elysees].
e1 m1 > m2 CONCEDE actual 2018-12-10/day ctx=economic
e2 m3 > m1 ACCUSE actual 2018-12-10/none mode=disapprove ctx=economic
e3 m1 > m2 CONCEDE actual 2018-12-10/day ctx=economic again
e4 m5 > m2 MOBILIZE actual 2018-12-10/none mode=police ctx=repression

### Politico 2021-06-16
[m1:HUN.LEG Hungarian lawmakers], with [m2:HUN.OPP the left-wing opposition] {e1 staying away}, Tuesday {e2 muzzled} [m7:HUN.EDU teachers and broadcasters who show gay life to minors]. [m3:EU European Commission chief Ursula von der Leyen] {e3 lashed out at} [m4:HUN.GOV Budapest] over the law, and [m5:NLD.GOV Dutch premier Mark Rutte] {e4 bluntly invited} [m6=m4 it] to leave the club.
e1 m2 > m1 REJECT actual 2021-06-15/day ctx=lgbt
e2 m1 > m7 COERCE actual 2021-06-15/day mode=censor ctx=lgbt
e3 m3 > m4 ACCUSE actual 2021-06-16/none mode=disapprove ctx=lgbt
e4 m5 > m6 REQUEST requested 2021-06-16/none mode=yield ctx=lgbt

### Washington Post 2013-10-17
[m1:USA.LEG House Republicans] {e1 folded} late on Wednesday, voting to reopen the government without touching the health law of [m2:USA.GOV President Barack Obama]. [m3:USA.LEG Speaker John Boehner], who had {e2 kowtowed to} [m4:USA.LEG a mutinous flank of his caucus] for weeks, said [m5=m1 they] had "<<q1 fought the good fight>>." [m6=m2 The president] {e3 doffed his hat to} [m7:USA.LEG the Senate's two leaders].
e1 m1 > m2 CONCEDE actual 2013-10-16/day ctx=legislative
e2 m3 > m4 CONCEDE actual 2013-10-17/none ctx=legislative bg
e3 m6 > m7 SUPPORT actual 2013-10-17/none ctx=legislative
q1 m3 mixed cue=said

### El Pais English 2017-11-02
[m1:ESP.JUD High Court judge Carmen Lamela] on Thursday {e1 packed off} [m2:ESP.GOV eight sacked Catalan ministers] to jails around [m3:@ESP Madrid]. [m4:ESP.ELI Carles Puigdemont], [m5=m2 their] former chief, {e2 thumbed his nose at} the summons from a hotel in [m6:@BEL Brussels]. [m7:ESP.OPP Barcelona mayor Ada Colau] {e3 called} the ruling "<<q1 revenge>>."
e1 m1 > m2 COERCE actual 2017-11-02/day mode=arrest ctx=territory
e2 m4 > m1 REJECT actual 2017-11-02/none mode=yield ctx=territory
e3 m7 > m1 ACCUSE actual 2017-11-02/none mode=disapprove ctx=territory
q1 m7 mixed cue=called

### TASS 2014-03-03
[m1:UKR.GOV Acting President Oleksandr Turchynov] has {e1 called up} reservists while [m2:RUS.MIL soldiers without badges] {e2 ringed} [m3:UKR.MIL a Ukrainian marine base] in [m4:@UKR Feodosia]. [m5:CAN.GOV Ottawa] {e3 yanked} [m6=m5 its] envoy out of [m7:RUS.GOV Moscow]; [m8:DEU.GOV Berlin], the Kremlin's largest customer, {e4 stopped short of} that.
e1 m1 > m2 MOBILIZE actual 2014-03-03/none mode=troops ctx=military
e2 m2 > m3 COERCE actual 2014-03-03/none mode=restrict ctx=military
e3 m5 > m7 SANCTION actual 2014-03-03/none mode=withdraw ctx=diplomatic
e4 m8 > m7 SANCTION denied 2014-03-03/none mode=withdraw ctx=diplomatic

### CBC 2022-02-15
[m1:CAN.GOV Justin Trudeau] on Monday {e1 unsheathed} emergency powers never used before against [m2:CAN.CVL truckers] who have {e2 gridlocked} [m3:@CAN downtown Ottawa] since January. Under them, [m4:CAN.BUS banks] {e3 may freeze} the accounts of [m5=m2 the hauliers]. [m6:CAN.GOV Alberta Premier Jason Kenney], a member of [m7:CAN.PTY the United Conservatives], {e4 bristled at} the step.
e1 m1 > m2 COERCE actual 2022-02-14/day mode=martial-law ctx=repression
e2 m2 > m1 PROTEST actual 2022-02-15/none mode=obstruct ctx=health
e3 m4 > m5 COERCE hypothetical 2022-02-15/none mode=seize ctx=economic
e4 m6 > m1 ACCUSE actual 2022-02-15/none mode=disapprove ctx=rights_freedoms
rel m6 member_of m7

### BBC 2003-03-17
[m1:GBR.GOV Robin Cook], leader of [m2:GBR.LEG the House of Commons], Monday {e1 walked out of} Tony Blair's cabinet over Iraq. "<<q1 I cannot support a war without agreement>>," [m3=m1 he] told [m4:GBR.LEG MPs], some of whom {e2 rose to applaud}. [m5:GBR.GOV International Development Secretary Clare Short] has {e3 swallowed} [m6=m5 her] doubts and {e4 will stay loyal to} [m7:GBR.GOV the prime minister].
e1 m1 > m7 RETREAT actual 2003-03-17/day mode=resign ctx=military
e2 m4 > m1 SUPPORT actual 2003-03-17/day ctx=military
e3 m5 > m7 CONCEDE actual 2003-03-17/none ctx=military
e4 m5 > m7 SUPPORT actual 2003-03-17/none ctx=military
q1 m3 direct cue=told
rel m1 leads m2

### Kyiv Post 2022-05-17
[m1:UKR.MIL Ukrainian holdouts] {e1 filed out of} the Azovstal steelworks in [m2:@UKR Mariupol] with their hands up, ending [m3:RUS.MIL the Russians'] twelve-week {e2 siege}. [m4:RUS.MIL Troops of the Donetsk separatists] {e3 bussed} the wounded to [m5:@UKR a clinic in Novoazovsk]. [m6:RUS.LEG Duma speaker Vyacheslav Volodin] {e4 ruled out} trading [m7=m1 them].
e1 m1 > m3 RETREAT actual 2022-05-17/none mode=disarm ctx=military
e2 m3 > m1 COERCE actual 2022-05-17/none mode=restrict ctx=military bg
e3 m4 > m7 AID actual 2022-05-17/none ctx=military
e4 m6 > m7 REJECT actual 2022-05-17/none mode=yield ctx=military

### ANSA 2019-06-29
[m1:NGO Sea-Watch captain Carola Rackete] {e1 nudged} [m2:ITA.COP a police launch] aside to {e2 land} [m3:REF.REF 41 migrants] at [m4:@ITA Lampedusa]. [m5:ITA.COP Officers] {e3 frogmarched} [m6=m1 her] off the bridge. [m7:ITA.GOV Interior Minister Matteo Salvini], who also heads [m8:ITA.PTY the League], {e4 sneered} at "<<q1 a rich German pirate>>"; [m9:LUX.GOV Luxembourg] {e5 will open its doors to} [m10=m3 five of them].
e1 m1 > m2 REJECT actual 2019-06-29/none ctx=migration
e2 m1 > m3 AID actual 2019-06-29/none ctx=migration
e3 m5 > m6 COERCE actual 2019-06-29/none mode=arrest ctx=migration
e4 m7 > m6 ACCUSE actual 2019-06-29/none mode=disapprove ctx=migration
e5 m9 > m10 AGREE planned 2019-06-29/none ctx=migration
q1 m7 mixed cue=sneered
rel m7 leads m8

### Balkan Insight 2011-07-26
[m1:KOS.COP Kosovo special police] {e1 stole into} two border posts at night to enforce a trade ban on [m2:SRB.GOV Serbia]; [m3:KOS.CVL local Serbs], armed with bulldozers, {e2 barricaded} the road and {e3 put a bullet through} [m4:KOS.COP one officer]. [m5:NATO NATO's KFOR], the alliance's force in the territory, {e4 stepped in} with Slovenian infantry to {e5 part} [m6=m1+m3 the two sides].
e1 m1 > m2 COERCE actual 2011-07-26/none mode=seize ctx=territory
e2 m3 > m1 PROTEST actual 2011-07-26/none mode=obstruct ctx=territory
e3 m3 > m4 ASSAULT actual 2011-07-26/none mode=firearms ctx=territory
e4 m5 > m6 AID actual 2011-07-26/none ctx=peacekeeping
e5 m5 > m6 AID actual 2011-07-26/none ctx=peacekeeping again

### Reuters 2016-04-07
[m1:BEL.LAB Belgian prison guards] and [m2:BEL.LAB railwaymen] have {e1 laid down their keys}, so to speak, over pensions. [m3:BEL.GOV Justice Minister Koen Geens] {e2 drafted in} soldiers to run two jails near [m4:@BEL Liege]. [m5=m1 The warders] {e3 booed} [m6:BEL.GOV Prime Minister Charles Michel], an ally of [m7:BEL.PTY the Flemish nationalists], and {e4 will not return} before a {e5 meeting} on Friday.
e1 m1,m2 > m6 PROTEST actual 2016-04-07/none mode=strike ctx=economic
e2 m3 > m1 MOBILIZE actual 2016-04-07/none mode=troops ctx=economic
e3 m5 > m6 ACCUSE actual 2016-04-07/none mode=disapprove ctx=economic
e4 m5 > m3 REJECT actual 2016-04-07/none mode=yield ctx=economic
e5 m5 > m3 AGREE planned 2016-04-08/day mode=meet ctx=economic
rel m6 ally_of m7

### Guardian 2022-10-20 none
The iron lady of [m1:@GBR Westminster] stage plays is back: a revival of a Thatcher drama opened in [m2:@GBR Leeds] to standing ovations. [m3:? The lead actress] surrendered her dressing room to [m4:? a newcomer], and the cast will strike the set on Sunday before an assault on [m5:@USA Broadway].

### AP 2020-06-01
[m1:USA.COP Park police in riot helmets] {e1 shoved} [m2:USA.CVL a peaceful crowd] out of [m3:@USA Lafayette Square] so that [m4:USA.GOV President Donald Trump] could pose with a Bible. In a call that morning [m5=m4 he] had {e2 browbeaten} [m6:USA.GOV governors], telling [m7=m6 them] to "<<q1 dominate>>," or else [m8=m4 he] {e3 would unleash} the army. [m9:USA.REL Bishop Mariann Budde] {e4 fumed}.
e1 m1 > m2 ASSAULT actual 2020-06-01/day mode=crowd-control ctx=repression
e2 m5 > m6 REQUEST requested 2020-06-01/day mode=change ctx=repression
e3 m8 > m6 THREATEN threatened 2020-06-01/day ctx=repression
e4 m9 > m4 ACCUSE actual 2020-06-01/none mode=disapprove ctx=religion_ethnicity
q1 m5 mixed cue=telling

### Irish Times 2005-07-28
[m1:IRA.REB The Provisional IRA] has told [m2=m1 its] volunteers to {e1 dump arms}. [m3:GBR.GOV Prime Minister Tony Blair] {e2 tipped his hat to} the statement, which two churchmen will verify, and [m4:GBR.MIL the army] began to {e3 dismantle} a watchtower in [m5:@GBR south Armagh]. [m6:GBR.PTY The DUP], whose leader is [m7:GBR.PTY Ian Paisley], {e4 turned up its nose at} it.
e1 m1 > m3 CONCEDE planned 2005-07-28/none ctx=military
e2 m3 > m1 SUPPORT actual 2005-07-28/none ctx=military
e3 m4 > m1 RETREAT actual 2005-07-28/none ctx=military
e4 m6 > m1 REJECT actual 2005-07-28/none ctx=military
rel m7 leads m6

### DW 2020-02-06
[m1:DEU.PTY Thomas Kemmerich], a regional Free Democrat, {e1 relinquished} the premiership of [m2:@DEU Thuringia] a day after votes of [m3:DEU.PTY the far-right AfD] {e2 hoisted} [m4=m1 him] into it. [m5:DEU.GOV Chancellor Angela Merkel] had from [m6:@ZAF Pretoria] {e3 castigated} the deal as "<<q1 unforgivable>>." [m7:DEU.PTY The Left's Susanne Hennig] {e4 flung} a bouquet at [m8=m1 his] feet.
e1 m1 > m5 CONCEDE actual 2020-02-06/none ctx=political_institutions
e2 m3 > m4 SUPPORT actual 2020-02-05/day ctx=political_institutions
e3 m5 > m1,m3 ACCUSE actual 2020-02-06/none mode=disapprove ctx=political_institutions
e4 m7 > m8 PROTEST actual 2020-02-06/none ctx=political_institutions
q1 m5 mixed cue=castigated

### Baltic Times 2021-07-02
[m1:LTU.GOV Lithuania] has {e1 beefed up} its frontier with [m2:@BLR Belarus] with 200 guards, charging that [m3:BLR.GOV Alexander Lukashenko's regime] {e2 funnels} Iraqis through the woods. [m4:FRONTEX Frontex, the EU's border agency], {e3 lent} [m5=m1 Vilnius] thirty officers. "<<q1 It is hybrid aggression>>," said [m6:LTU.GOV Interior Minister Agne Bilotaite].
e1 m1 > m3 MOBILIZE actual 2021-07-02/none mode=police ctx=migration
e2 m3 > m1 COERCE actual 2021-07-02/none ctx=migration said=m1
e3 m4 > m5 AID actual 2021-07-02/none ctx=migration
q1 m6 direct cue=said

### Sputnik 2015-11-28
[m1:RUS.GOV Vladimir Putin] on Saturday {e1 decreed} a ban on Turkish fruit and charter flights in retaliation for [m2:RUS.MIL a warplane] that [m3:TUR.MIL two F-16s] had {e2 blasted out of the sky}. [m4:TUR.GOV President Recep Tayyip Erdogan], whose country is in [m5:NATO the Atlantic alliance], {e3 voiced sorrow} but {e4 stopped short of} an apology to [m6=m1 the Kremlin].
e1 m1 > m4 SANCTION actual 2015-11-28/day mode=discontinue ctx=economic
e2 m3 > m2 ASSAULT actual 2015-11-24/day mode=aerial ctx=military bg
e3 m4 > m6 SUPPORT actual 2015-11-28/none ctx=diplomatic
e4 m4 > m6 REJECT actual 2015-11-28/none ctx=diplomatic

### Reuters 2019-10-01
[m1:NLD.AGR Dutch farmers] {e1 trundled} to [m2:@NLD The Hague] on 2,000 tractors on Tuesday, causing the worst jams in the country's history. [m3:NLD.PTY D66], a junior partner in [m4:NLD.GOV the four-party cabinet of Mark Rutte], wants livestock halved. [m5:NLD.GOV Agriculture Minister Carola Schouten] {e2 soothed} [m6=m1 them]: "<<q1 Not on my watch>>."
e1 m1 > m4 PROTEST actual 2019-10-01/day mode=obstruct ctx=environment
e2 m5 > m6 AGREE actual 2019-10-01/day ctx=environment
q1 m5 direct cue=soothed
rel m3 member_of m4

### Miami Herald 2017-08-11
[m1:USA.GOV President Donald Trump] said <<q1 [m2=m1 he] {e1 would not take off the table} a "military option" for [m3:VEN.GOV Venezuela]>>. [m4:BRA.GOV Brazil] and [m5:COL.GOV Colombia], no friends of [m6=m3 Caracas], {e2 frowned on} the remark; [m7:VEN.MIL Defence Minister Vladimir Padrino], head of [m8:VEN.MIL the armed forces], {e3 likened} it to madness.
e1 m1 > m3 THREATEN threatened 2017-08-11/none mode=violence ctx=military
e2 m4,m5 > m1 ACCUSE actual 2017-08-11/none mode=disapprove ctx=military
e3 m7 > m1 ACCUSE actual 2017-08-11/none mode=disapprove ctx=military
q1 m1 indirect cue=said
rel m7 leads m8

### PAP 2020-10-30
[m1:POL.CVL Women in black] {e1 swarmed} [m2:@POL central Warsaw] on Friday over [m3:POL.JUD the Constitutional Tribunal's] near-total abortion ban. [m4:POL.PTY Law and Justice chief Jaroslaw Kaczynski] had {e2 exhorted} [m5:POL.CVL the faithful] to shield churches. [m6:POL.GOV President Andrzej Duda] {e3 floated} a softer text before [m7:POL.LEG the Sejm].
e1 m1 > m3 PROTEST actual 2020-10-30/day mode=demo ctx=gender
e2 m4 > m5 REQUEST requested 2020-10-30/none mode=assist ctx=gender
e3 m6 > m7 AGREE actual 2020-10-30/none ctx=gender

### NYT 2006-08-25
[m1:FRA.GOV President Jacques Chirac] {e1 upped} France's offer to 2,000 soldiers for [m2:UNIFIL the U.N. force in southern Lebanon], which a French general commands. [m3:ITA.GOV Rome] {e2 chipped in with} 3,000 more. [m4:ISR.GOV Israel's Foreign Minister Tzipi Livni] {e3 breathed relief} in public at [m5=m3 the Italians']; [m6:SYR.GOV Damascus] {e4 growled} that patrols on its border would be "<<q1 a hostile act>>."
e1 m1 > m2 AGREE planned 2006-08-25/none ctx=peacekeeping
e2 m3 > m2 AGREE planned 2006-08-25/none ctx=peacekeeping
e3 m4 > m5 SUPPORT actual 2006-08-25/none ctx=peacekeeping
e4 m6 > m2 THREATEN threatened 2006-08-25/none mode=relations ctx=peacekeeping
q1 m6 mixed cue=growled
rel m2 led_by m1
