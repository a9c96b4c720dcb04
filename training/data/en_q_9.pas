### Reuters 2018-03-26
[m1:USA.GOV The Trump administration] on Monday gave 60 Russian diplomats {e2 their walking papers} in solidarity with [m2:GBR.GOV London], whose prime minister, [m3:GBR.GOV Theresa May], {e3 saluted} a record roundup of spies. [m4:AUT.GOV Austria], keen to remain a bridge to [m5:RUS.GOV Moscow], {e5 opted out}, a spokesman in [m6:@AUT Vienna] said.
e2 m1 > m5 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic
e3 m3 > m1 SUPPORT actual 2018-03-26/none ctx=diplomatic
e5 m4 > m2 REJECT actual 2018-03-26/none ctx=diplomatic

### AP 2014-08-11
[m1:USA.GOV Missouri Governor Jay Nixon] took the policing of [m2:@USA Ferguson] {e2 out of the hands of} [m3:USA.COP the county force] after [m4=m3 its officers] had {e3 teargassed} [m5:USA.CVL residents angry over the shooting of Michael Brown]. [m6:USA.CVL The NAACP], the country's oldest civil rights group, {e4 lauded} the change. [m7:USA.COP Ron Johnson], a captain of [m8:USA.COP the state highway patrol], {e5 walked alongside} the marchers.
e2 m1 > m3 SANCTION actual 2014-08-11/none ctx=repression
e3 m4 > m5 ASSAULT actual 2014-08-11/none mode=crowd-control ctx=repression
e4 m6 > m1 SUPPORT actual 2014-08-11/none ctx=repression
e5 m7 > m5 SUPPORT actual 2014-08-11/none ctx=repression
rel m7 member_of m8

### AFP 2016-10-27
[m1:BEL.GOV Belgium's federal government] won round [m2:BEL.GOV the defiant region of Wallonia] on Thursday, ending a two-week hold-up of a trade pact with [m3:CAN.GOV Canada]. [m4:BEL.GOV Paul Magnette], who leads the region, {e2 gave his blessing} in return for a court ruling on tribunals. [m5=m3 Ottawa's] delegation {e3 will fly} to [m6:EU Brussels] for the signing.
e2 m4 > m1 CONCEDE actual 2016-10-27/day ctx=economic
e3 m5 > m6 AGREE planned 2016-10-27/none ctx=economic
rel m4 leads m2

### Kyiv Independent 2023-02-14
[m1:NOR.GOV Norway's parliament] has {e1 earmarked} 75 billion crowns over five years for [m2:UKR.GOV Ukraine], half of it in arms, prime minister [m3:NOR.GOV Jonas Gahr Stoere] told [m4:UKR.LEG deputies in Kyiv] by video. [m5:UKR.GOV Volodymyr Zelenskiy] {e2 was effusive about} the pledge. [m6:DNK.MIL The Danish army] {e3 has already shipped} nineteen Caesar howitzers to [m7:UKR.MIL the front].
e1 m1 > m2 AGREE actual 2023-02-14/none ctx=military
e2 m5 > m1 SUPPORT actual 2023-02-14/none ctx=military
e3 m6 > m7 AID actual 2023-02-14/none mode=military ctx=military

### Reuters 2005-11-08
[m1:FRA.GOV French Prime Minister Dominique de Villepin] {e1 dusted off} a 1955 law on Tuesday to let [m2:FRA.GOV prefects] impose curfews on [m3:FRA.CVL the suburbs], where youths have {e2 incinerated} 5,900 cars in twelve nights. [m4:FRA.OPP The Socialist Party's first secretary, Francois Hollande], {e3 grudgingly went along}; [m5:FRA.REL a Muslim federation] {e4 implored} [m6=m3 the young] to stay indoors.
e1 m1 > m3 COERCE actual 2005-11-08/day mode=curfew ctx=repression
e2 m3 > m1 PROTEST actual 2005-11-08/none mode=riot ctx=inequality
e3 m4 > m1 SUPPORT actual 2005-11-08/none ctx=repression
e4 m5 > m6 REQUEST requested 2005-11-08/none mode=yield ctx=inequality

### TASS 2020-07-31
[m1:BLR.COP Belarus's KGB] {e1 pounced on} [m2:WAGNER.REB 33 Russian mercenaries] at a sanatorium outside [m3:@BLR Minsk] on Wednesday. [m4:RUS.GOV The Kremlin], [m5:BLR.GOV Alexander Lukashenko's] treaty ally, {e2 demanded} [m6=m2 their] release, while [m7:UKR.JUD Ukrainian prosecutors] {e3 put in} for the extradition of [m8=m2 28 of them].
e1 m1 > m2 COERCE actual 2020-07-29/day mode=arrest ctx=election
e2 m4 > m5 REQUEST requested 2020-07-31/none mode=yield ctx=election
e3 m7 > m5 REQUEST requested 2020-07-31/none mode=assist ctx=legal
rel m4 ally_of m5

### CBC 2013-10-17
[m1:CAN.COP The RCMP] {e1 moved in on} a Mi'kmaq camp near [m2:@CAN Rexton], New Brunswick, at dawn, enforcing an injunction won by [m3:CAN.BUS SWN Resources], a shale gas firm. [m4:CAN.CVL Warriors of the Elsipogtog First Nation] {e3 answered} with a gasoline bomb and six burnt cruisers. [m5:CAN.CVL Chief Arren Sock] was {e4 handcuffed}; [m6:CAN.GOV Premier David Alward] {e5 offered} [m7=m5 him] a meeting.
e1 m1 > m4 COERCE actual 2013-10-17/day ctx=environment
e3 m4 > m1 PROTEST actual 2013-10-17/day mode=riot ctx=environment
e4 m1 > m5 COERCE actual 2013-10-17/day mode=arrest ctx=environment
e5 m6 > m7 AGREE actual 2013-10-17/none mode=meet ctx=environment

### El Mundo English 2011-10-20
[m1:ETA.REB Three masked members of ETA], the Basque armed group, laid a fifty-year campaign {e2 to rest} on Thursday, calling the cessation "<<q1 definitive>>" in [m2:#video a video sent to Gara]. [m3:ESP.GOV Prime Minister Jose Luis Rodriguez Zapatero] {e3 rejoiced} at "<<q2 the triumph of the law>>." [m4:ESP.CVL The association of terror victims] {e4 insisted on} its dissolution.
e2 m1 > m3 CONCEDE actual 2011-10-20/day ctx=terrorism
e3 m3 > m1 SUPPORT actual 2011-10-20/day ctx=terrorism
e4 m4 > m1 REQUEST requested 2011-10-20/none mode=yield ctx=terrorism
q1 m1 mixed cue=calling
q2 m3 mixed cue=rejoiced

### Reuters 2019-09-03
[m1:GBR.GOV Boris Johnson] {e1 expelled} 21 rebels from [m2:GBR.PTY the Conservative Party], Churchill's grandson [m3:GBR.PTY Nicholas Soames] among them, late on Tuesday. Hours earlier [m4:GBR.LEG Phillip Lee] had {e2 crossed the floor} to sit with [m5:GBR.PTY the Liberal Democrats] while [m6=m1 the prime minister] was speaking. [m7:EU The European Commission's spokeswoman] declined to be drawn.
e1 m1 > m3 SANCTION actual 2019-09-03/day mode=expel ctx=legislative
e2 m4 > m2 SANCTION actual 2019-09-03/day mode=withdraw ctx=legislative
rel m1 leads m2

### Sofia Globe 2013-11-12 none
[m1:BGR.EDU Bulgaria's chess federation] lost its grip on the women's title when [m2:? a teenager from Plovdiv] held out for six hours and then pounced on a blunder. Organisers in [m3:@TUR Istanbul] praised her composure; sponsors withheld comment.

### AFP 2019-02-07
[m1:FRA.GOV Paris] {e1 called back} its ambassador in [m2:@ITA Rome] on Thursday after [m3:ITA.GOV Luigi Di Maio], the deputy premier, {e2 hobnobbed with} [m4:FRA.CVL a yellow vest firebrand] near [m5:@FRA Montargis]. [m6=m3 Di Maio], leader of [m7:ITA.PTY the Five Star Movement], {e3 would not eat his words}: [m8=m1 the French], [m9=m6 he] said, {e4 bleed} Africa with their currency.
e1 m1 > m3 SANCTION actual 2019-02-07/day mode=withdraw ctx=diplomatic
e2 m3 > m4 CONSULT actual 2019-02-07/none mode=visit ctx=diplomatic
e3 m6 > m1 REJECT actual 2019-02-07/none ctx=diplomatic
e4 m9 > m8 ACCUSE actual 2019-02-07/none mode=disapprove ctx=diplomatic
rel m6 leads m7

### Balkan Insight 2018-12-14
[m1:KOS.LEG Kosovo's parliament], boycotted by [m2:KOS.PTY the Belgrade-backed Serb List], on Friday approved an army of 5,000. [m3:SRB.GOV Serbian Prime Minister Ana Brnabic] had {e2 let it be known} that <<q1 force was "one of the options">>. [m4:NATO NATO], which commands [m5:KFOR the KFOR mission], will take another look at its support; [m6:USA.GOV Washington] {e4 hailed} the vote.
e2 m3 > m1 THREATEN threatened 2018-12-14/none mode=violence ctx=military
e4 m6 > m1 SUPPORT actual 2018-12-14/none ctx=military
q1 m3 mixed cue=let it be known
rel m5 led_by m4

### Reuters 2010-04-28
[m1:GRC.LAB Greek seamen] {e1 blockaded} [m2:? passengers of a cruise ship] at [m3:@GRC Piraeus] on Monday as part of a strike against austerity. A court had outlawed the walkout in vain. [m4:DEU.GOV German Finance Minister Wolfgang Schaeuble] {e3 leaned on} [m5:DEU.LEG the Bundestag] to fast-track a loan, and [m6:PAME.LAB the Communist-backed union PAME] {e4 jeered} [m7=m4 him] in absentia.
e1 m1 > m2 PROTEST actual 2010-04-26/day mode=obstruct ctx=economic
e3 m4 > m5 REQUEST requested 2010-04-28/none mode=assist ctx=economic
e4 m6 > m7 ACCUSE actual 2010-04-28/none mode=disapprove ctx=economic

### Czech Radio 2021-04-17
[m1:CZE.GOV Prague] said on Saturday it was {e1 throwing out} 18 staff of [m2:RUS.GOV the Russian embassy], all spies by the reckoning of [m3:CZE.SPY the BIS counter-intelligence service], {e2 blaming} [m4:RUS.SPY agents of the GRU] for a blast at an ammunition depot in [m5:@CZE Vrbetice] in 2014. [m6:SVK.GOV Slovakia's premier, Eduard Heger], {e3 stood shoulder to shoulder with} [m7:CZE.GOV his neighbours].
e1 m1 > m2 SANCTION planned 2021-04-17/day mode=expel ctx=diplomatic
e2 m1 > m4 ACCUSE actual 2021-04-17/day mode=allege ctx=intelligence
e3 m6 > m7 SUPPORT actual 2021-04-17/none ctx=diplomatic

### AP 2006-12-06
[m1:USA.ELI A bipartisan panel led by James Baker and Lee Hamilton] on Wednesday {e1 prodded} [m2:USA.GOV President George W. Bush] to {e2 engage} [m3:IRN.GOV Iran] and [m4:SYR.GOV Syria] over Iraq. [m5=m2 Bush] kept [m6=m1 the group] at arm's length. "<<q1 Interesting proposals>>," [m7=m5 he] said, without promising [m8:USA.MIL the field commanders] a date for going home.
e1 m1 > m2 REQUEST requested 2006-12-06/day mode=change ctx=military
e2 m2 > m3,m4 CONSULT hypothetical 2006-12-06/none ctx=diplomatic
q1 m7 direct cue=said

### Reuters 2017-03-11
[m1:NLD.GOV The Netherlands] {e1 denied landing rights to} [m2:TUR.GOV Turkish Foreign Minister Mevlut Cavusoglu] on Saturday, hours before a rally in [m3:@NLD Rotterdam] that [m4:NLD.GOV its mayor] had already {e2 forbidden}. [m5:TUR.GOV President Recep Tayyip Erdogan] {e3 compared} [m6=m1 the Dutch] to Nazi remnants, and at midnight [m7:NLD.COP mounted officers] {e4 set dogs on} [m8:TUR.CVL stone-throwing flag-wavers].
e1 m1 > m2 REJECT actual 2017-03-11/day mode=meet ctx=diplomatic
e2 m4 > m2 COERCE actual 2017-03-11/none mode=restrict ctx=rights_freedoms
e3 m5 > m6 ACCUSE actual 2017-03-11/none mode=disapprove ctx=diplomatic
e4 m7 > m8 ASSAULT actual 2017-03-11/none mode=crowd-control ctx=repression

### Irish Examiner 2008-06-13
[m1:IRL.CVL Irish voters] {e1 turned down} the Lisbon treaty on Thursday, to the delight of [m2:IRL.PTY Sinn Fein], the only party in [m3:IRL.LEG the Dail] that fought it. [m4:EU Commission chief Jose Manuel Barroso] {e2 besought} [m5:EU the other capitals] to press on. [m6:CZE.GOV President Vaclav Klaus] {e3 toasted} the result.
e1 m1 > m4 REJECT actual 2008-06-12/day ctx=political_institutions
e2 m4 > m5 REQUEST requested 2008-06-13/none ctx=political_institutions
e3 m6 > m1 SUPPORT actual 2008-06-13/none ctx=political_institutions

### Novinite 2022-04-27
[m1:RUS.BUS Gazprom] {e1 shut the tap on} [m2:BGR.GOV Bulgaria] and [m3:POL.GOV Poland] on Wednesday because neither would pay in roubles. [m4:EU Ursula von der Leyen] {e2 derided} the step as "<<q1 blackmail>>," and [m5:GRC.GOV Athens] threw [m6=m2 Sofia] {e4 a lifeline} through a half-built pipe. [m7:UKR.GOV Kyiv] {e5 will pitch in} with storage.
e1 m1 > m2,m3 SANCTION actual 2022-04-27/day mode=discontinue ctx=natural_resource
e2 m4 > m1 ACCUSE actual 2022-04-27/none mode=disapprove ctx=natural_resource
e4 m5 > m6 AID actual 2022-04-27/none ctx=natural_resource
e5 m7 > m6 AGREE planned 2022-04-27/none ctx=natural_resource
q1 m4 mixed cue=derided

### Stars and Stripes 2015-06-24
[m1:USA.MIL The U.S. Army] {e1 is parking} 250 tanks and howitzers in [m2:EST.GOV Estonia] and in five other states "<<q1 temporarily>>," [m3:USA.GOV Defense Secretary Ash Carter] announced in [m4:@EST Tallinn] on Tuesday, to allay the fears of [m5:NATO newer NATO members]. [m6:RUS.MIL Russia's General Yuri Yakubov] {e3 bristled}: [m7=m6 his] side {e4 would bolster} its Iskanders in [m8:@RUS Kaliningrad].
e1 m1 > m2 MOBILIZE planned 2015-06-24/none mode=weapons ctx=military
e3 m6 > m1 ACCUSE actual 2015-06-24/none mode=disapprove ctx=military
e4 m7 > m1 MOBILIZE planned 2015-06-24/none mode=weapons ctx=military
q1 m3 mixed cue=announced

### Greek Reporter 2018-06-17
[m1:GRC.GOV Nikos Kotzias] and [m2:MKD.GOV Nikola Dimitrov], the foreign ministers of two estranged neighbours, {e1 clinched} a name deal on the shore of [m3:@GRC Lake Prespa] on Sunday. [m4:GRC.CVL Priests and nationalists] had {e2 scuffled} with [m5:GRC.COP riot officers] in the reeds. [m6:MKD.GOV President Gjorge Ivanov], who once led no party, {e3 will withhold his signature}.
e1 m1 > m2 SUPPORT actual 2018-06-17/day ctx=territory
e2 m4 > m5 PROTEST actual 2018-06-17/day mode=riot ctx=territory
e3 m6 > m2 REJECT actual 2018-06-17/none ctx=territory
