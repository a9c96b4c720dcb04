### Reuters 2012-09-17
[m1:ESP.GOV Madrid's regional president, Esperanza Aguirre], a leading member of [m2:ESP.PTY the ruling People's Party], {e1 stood down} on Monday, without giving [m3:ESP.GOV Prime Minister Mariano Rajoy] notice. [m4:ESP.OPP The Socialists] {e2 wished} [m5=m1 her] well, and [m6:ESP.LAB the transport union], which had brought the metro {e4 to a standstill} in August, gave a sardonic cheer.
e1 m1 > m3 RETREAT actual 2012-09-17/day mode=resign ctx=executive
e2 m4 > m5 SUPPORT actual 2012-09-17/none ctx=executive
e4 m6 > m1 PROTEST actual 2012-08-01/month mode=strike ctx=economic
rel m1 member_of m2

### AP 2010-07-30
[m1:USA.GOV Arizona Governor Jan Brewer] {e1 challenged} a ruling by [m2:USA.JUD U.S. District Judge Susan Bolton] that {e2 put the brakes on} her immigration law. In [m3:@USA Phoenix], [m4:USA.COP Sheriff Joe Arpaio's deputies] {e3 cuffed} [m5:USA.CVL 50 people blocking the jail gate]. [m6:MEX.GOV Mexico's foreign ministry] {e4 counselled} [m7:MEX.CVL its nationals] to steer clear of the state.
e1 m1 > m2 REJECT actual 2010-07-30/none ctx=migration
e2 m2 > m1 REJECT actual 2010-07-30/none ctx=migration
e3 m4 > m5 COERCE actual 2010-07-30/none mode=arrest ctx=migration
e4 m6 > m7 REQUEST requested 2010-07-30/none ctx=migration

### PAP 2019-04-08
[m1:POL.LAB The Polish Teachers' Union], the larger of two in the sector, {e1 began an open-ended stoppage} on Monday after [m2:POL.GOV Deputy Prime Minister Beata Szydlo] {e2 came back with} an offer already {e3 spurned} twice. [m4:POL.LAB Solidarity's education branch], a part of [m5:POL.LAB the Solidarity union], {e4 had settled} with [m6=m2 her] on Sunday night.
e1 m1 > m2 PROTEST actual 2019-04-08/day mode=strike ctx=economic
e2 m2 > m1 AGREE actual 2019-04-08/none ctx=economic
e3 m1 > m2 REJECT actual 2019-04-08/none ctx=economic bg
e4 m4 > m6 SUPPORT actual 2019-04-07/day ctx=economic
rel m4 part_of m5

### Reuters 2021-09-18
[m1:FRA.GOV Paris], furious at the loss of a submarine contract, {e1 summoned home} its envoys to [m2:AUS.GOV Canberra] and [m3:USA.GOV Washington] on Friday. "<<q1 A stab in the back>>," [m4:FRA.GOV Foreign Minister Jean-Yves Le Drian] {e2 fumed}. [m5:GBR.GOV Britain], the third member of [m6:AUKUS the AUKUS pact], was spared, and [m7:DNK.GOV Danish premier Mette Frederiksen] could not see what [m8=m1 the French] were angry about.
e1 m1 > m2,m3 SANCTION actual 2021-09-17/day mode=withdraw ctx=diplomatic
e2 m4 > m2 ACCUSE actual 2021-09-18/none mode=disapprove ctx=diplomatic
q1 m4 direct cue=fumed
rel m5 member_of m6

### AFP 2014-11-14
[m1:ESP.GOV Catalan leader Artur Mas], whom [m2:ESP.JUD prosecutors] {e1 may haul into the dock} over a mock referendum, {e2 extended a hand to} [m3:ESP.GOV the central government] on Friday: talks now, a legal vote later. [m4:ESP.GOV Deputy premier Soraya Saenz de Santamaria] {e3 did not take it}. [m5:ESP.PTY The Republican Left], which propped up Mas, is losing patience with [m6=m1 him].
e1 m2 > m1 ACCUSE hypothetical 2014-11-14/none ctx=territory
e2 m1 > m3 AGREE actual 2014-11-14/day ctx=territory
e3 m4 > m1 REJECT actual 2014-11-14/none ctx=territory

### Reuters 2023-06-24
[m1:WAGNER.REB Yevgeny Prigozhin's men], who hold army headquarters in [m2:@RUS Rostov], {e1 turned their column around} 200 km short of [m3:RUS.GOV Moscow] on Saturday night. [m4:BLR.GOV Alexander Lukashenko] had {e2 talked} [m5=m1 the mutinous warlord] down by telephone. [m6:RUS.SPY The FSB] {e4 will drop} its case, and [m7:RUS.GOV Vladimir Putin], who had {e5 cried treason} at noon, {e6 thanked} [m8=m4 him].
e1 m1 > m3 RETREAT actual 2023-06-24/day mode=withdraw ctx=military
e2 m4 > m5 CONSULT actual 2023-06-24/day mode=phone ctx=military
e4 m6 > m5 CONCEDE planned 2023-06-24/none ctx=legal
e5 m7 > m5 ACCUSE actual 2023-06-24/day mode=allege ctx=military
e6 m7 > m8 SUPPORT actual 2023-06-24/none ctx=military
rel m1 controls m2

### Toronto Star 2019-04-02
[m1:CAN.GOV Justin Trudeau] {e1 ejected} [m2:CAN.LEG Jody Wilson-Raybould] and [m3:CAN.LEG Jane Philpott] from [m4:CAN.PTY the Liberal caucus] on Tuesday; trust, he said, was broken. [m5=m2 The former attorney general] had secretly taped [m6:CAN.GOV the clerk of the privy council]. [m7:CAN.OPP Conservative leader Andrew Scheer] {e3 sided with} [m8=m2+m3 the pair], who will sit as independents.
e1 m1 > m2,m3 SANCTION actual 2019-04-02/day mode=expel ctx=corruption
e3 m7 > m8 SUPPORT actual 2019-04-02/none ctx=corruption

### Euronews 2013-06-27 none
A heat wave held sway over [m1:@ITA Rome] while strike-free trains carried tourists south; hoteliers in [m2:@ITA Naples] slashed rates in a price war. [m3:ITA.BUS The innkeepers' lobby] said <<q1 bookings had bounced back>>. Firefighters rescued a cat from the dome of [m4:@ITA a basilica].
q1 m3 indirect cue=said

### Reuters 2009-02-19
[m1:LTU.LAB Vilnius hospital unions] {e1 suspended} a hunger strike on Thursday once [m2:LTU.GOV Health Minister Arunas Caplinskas] {e2 gave ground on} night pay. [m3=m2 He] will submit the change to [m4:LTU.LEG the Seimas] in March. [m5:LTU.COP Riot officers], who had {e4 discharged} rubber rounds into [m6:LTU.CVL a January crowd], are {e5 under scrutiny by} [m7:LTU.JUD the ombudsman].
e1 m1 > m2 CONCEDE actual 2009-02-19/day ctx=health
e2 m2 > m1 CONCEDE actual 2009-02-19/none ctx=health
e4 m5 > m6 ASSAULT actual 2009-01-01/month mode=crowd-control ctx=repression bg
e5 m7 > m5 ACCUSE actual 2009-02-19/none mode=investigate ctx=repression

### Guardian 2011-11-15
[m1:USA.COP New York police] {e1 cleared out} [m2:USA.CVL the Occupy Wall Street campers] from [m3:@USA Zuccotti Park] at one in the morning and {e2 carted away} their library. [m4:USA.JUD A state judge], Michael Stallman, {e3 declined} to let [m5=m2 them] back in with tents. [m6:USA.GOV Mayor Michael Bloomberg] {e6 made no apology}: "<<q1 The final decision was mine>>."
e1 m1 > m2 COERCE actual 2011-11-15/day ctx=inequality
e2 m1 > m2 COERCE actual 2011-11-15/day mode=seize ctx=inequality
e3 m4 > m5 REJECT actual 2011-11-15/none ctx=rights_freedoms
e6 m6 > m2 REJECT actual 2011-11-15/none ctx=inequality
q1 m6 direct

### ERR News 2007-04-27
[m1:EST.GOV The Estonian government] spirited away a bronze soldier from [m2:@EST central Tallinn] before dawn on Friday. [m3:EST.CVL Russian-speaking youths] {e2 smashed} shop windows, and [m4:RUS.LEG the Federation Council in Moscow] {e3 clamoured for} a break in ties. Days of cyberattacks on [m5:EST.BUS banks] followed, which [m6:EST.GOV Foreign Minister Urmas Paet] {e5 laid at the door of} [m7:RUS.GOV the Kremlin].
e2 m3 > m1 PROTEST actual 2007-04-27/day mode=riot ctx=religion_ethnicity
e3 m4 > m1 ACCUSE actual 2007-04-27/none ctx=diplomatic
e5 m6 > m7 ACCUSE actual 2007-04-27/none mode=allege ctx=cyber

### VOA 2017-01-28
[m1:USA.GOV President Donald Trump] late on Friday {e1 slammed the door on} [m2:REF.REF refugees] for 120 days and on [m3:CVL.CVL citizens of seven mainly Muslim nations] for 90. [m4:USA.JUD Judge Ann Donnelly of Brooklyn] {e2 stayed} the deportations. [m5:CAN.GOV Canada's Justin Trudeau] {e3 rolled out a welcome mat}, and [m6:USA.LAB New York taxi drivers] {e4 shunned} Kennedy airport for an hour.
e1 m1 > m2,m3 COERCE actual 2017-01-27/day mode=restrict ctx=migration
e2 m4 > m1 REJECT actual 2017-01-28/none ctx=migration
e3 m5 > m2 AGREE actual 2017-01-28/none ctx=migration
e4 m6 > m1 PROTEST actual 2017-01-28/none mode=strike ctx=migration

### AFP 2008-02-18
[m1:SRB.GOV Serbia] {e1 hauled back} its ambassador to [m2:USA.GOV Washington] on Monday after [m3=m2 the United States], like [m4:GBR.GOV Britain], {e2 embraced} [m5:KOS.GOV Kosovo] as independent. [m6:ESP.GOV Madrid] {e3 withheld} its recognition. [m7:KOS.CVL Mobs of Kosovo Serbs] set two border posts {e5 ablaze}, and [m8:NATO NATO troops] {e6 shut} the road for a day.
e1 m1 > m2 SANCTION actual 2008-02-18/day mode=withdraw ctx=diplomatic
e2 m3,m4 > m5 SUPPORT actual 2008-02-18/none ctx=diplomatic
e3 m6 > m5 REJECT actual 2008-02-18/none ctx=diplomatic
e5 m7 > m5 PROTEST actual 2008-02-18/none mode=riot ctx=territory
e6 m8 > m7 COERCE actual 2008-02-18/none mode=restrict ctx=territory

### Tagesschau English 2021-10-22
[m1:POL.GOV Prime Minister Mateusz Morawiecki] {e1 would not relent} at a summit in [m2:EU Brussels] over a disciplinary chamber for judges, and [m3:LUX.GOV Xavier Bettel] of Luxembourg gave [m4=m1 him] {e3 a dressing-down}. [m5:DEU.GOV Angela Merkel], on her last such trip, {e4 pleaded for patience with} [m6=m1 Warsaw]. [m7:EU The Commission] {e5 will sit on} 36 billion euros until then.
e1 m1 > m2 REJECT actual 2021-10-22/none mode=yield ctx=legal
e3 m3 > m4 ACCUSE actual 2021-10-22/none mode=disapprove ctx=legal
e4 m5 > m7 REQUEST requested 2021-10-22/none ctx=legal
e5 m7 > m6 SANCTION actual 2021-10-22/none mode=discontinue ctx=legal

### AP 2003-11-23
[m1:GEO.GOV Eduard Shevardnadze] {e1 called it a day} on Sunday after [m2:GEO.OPP Mikheil Saakashvili], who leads [m3:GEO.OPP the National Movement], {e2 stormed} parliament with a rose in [m4=m2 his] hand. [m5:RUS.GOV Russian Foreign Minister Igor Ivanov] had {e3 shuttled} between [m6=m1+m2 the two] all night. In [m7:@GEO Batumi], [m8:GEO.GOV Aslan Abashidze], the ruler of Adjara, {e4 sealed} [m9=m8 his] borders.
e1 m1 > m2 RETREAT actual 2003-11-23/day mode=resign ctx=executive
e2 m2 > m1 PROTEST actual 2003-11-23/none mode=riot ctx=pro_democracy
e3 m5 > m6 CONSULT actual 2003-11-23/none mode=mediate ctx=executive
e4 m8 > m2 COERCE actual 2003-11-23/none mode=restrict ctx=territory
rel m2 leads m3

### Politiken English 2006-01-31
[m1:DNK.JRN The Danish daily Jyllands-Posten] {e1 expressed contrition} late on Monday for the hurt done by its cartoons, though not for printing them. [m2:DNK.REL The Islamic Faith Society], an umbrella group of mosques, {e2 deemed} that insufficient. [m3:SAU.GOV Riyadh] and [m4:LBY.GOV Tripoli] {e3 have withdrawn} their ambassadors; [m5:ARE.BUS Gulf grocers] {e4 emptied} their shelves of Danish butter.
e1 m1 > m2 SUPPORT actual 2006-01-30/day mode=apologize ctx=religion_ethnicity
e2 m2 > m1 REJECT actual 2006-01-31/none ctx=religion_ethnicity
e3 m3,m4 > m1 SANCTION actual 2006-01-31/none mode=withdraw ctx=religion_ethnicity
e4 m5 > m1 PROTEST actual 2006-01-31/none mode=boycott ctx=religion_ethnicity

### Reuters 2022-10-26
[m1:USA.GOV The White House] and [m2:CAN.MIL Ottawa's air force] are {e1 shopping} armoured cars to [m3:HTI.COP the Haitian police], two of which {e2 were landed} at [m4:@HTI Port-au-Prince] on Sunday. [m5:HTI.CRM The G9 gang alliance], led by [m6:HTI.CRM a former officer, Jimmy Cherizier], {e3 squats on} [m7:@HTI the Varreux fuel port]. [m8:RUS.GOV Moscow] {e4 carped at} a draft U.N. text on an outside force.
e1 m1,m2 > m3 AID actual 2022-10-26/none ctx=crime again
e2 m1,m2 > m3 AID actual 2022-10-23/day ctx=crime
e3 m5 > m3 COERCE actual 2022-10-26/none mode=seize ctx=crime
e4 m8 > m1 ACCUSE actual 2022-10-26/none ctx=crime
rel m6 leads m5
rel m5 controls m7

### Washington Times 2021-09-07
[m1:USA.GOV Texas Governor Greg Abbott] on Tuesday {e1 put his signature to} new curbs on voting after [m2:USA.LEG Democratic legislators], who had {e2 decamped} to [m3:@USA Washington] for 38 days to deny a quorum, {e3 trickled back}. [m4:USA.NGO A Latino civic league] {e4 filed papers} against [m5=m1 him] within the hour; [m6:USA.JUD Attorney General Ken Paxton] {e5 promised a scrap}.
e1 m1 > m2 COERCE actual 2021-09-07/day mode=restrict ctx=election
e2 m2 > m1 REJECT actual 2021-09-07/none ctx=election bg
e3 m2 > m1 CONCEDE actual 2021-09-07/none ctx=election
e4 m4 > m5 ACCUSE actual 2021-09-07/day ctx=election
e5 m6 > m4 REJECT actual 2021-09-07/none ctx=election
