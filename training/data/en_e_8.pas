### Reuters 2013-05-29 headline
[m1:EU EU] {e1 lets Syria arms embargo lapse}, [m2:GBR.GOV Britain] has {e2 'no immediate plans'} to arm [m3:SYR.REB rebels]
e1 m1 > m3 CONCEDE actual 2013-05-29/none ctx=military
e2 m2 > m3 AID denied 2013-05-29/none ctx=military

### AP 2016-01-16 headline
[m1:IRN.GOV Iran] {e1 swaps four prisoners} with [m2:USA.GOV U.S.]; sanctions {e2 go}
e1 m1 > m2 RETREAT actual 2016-01-16/none mode=release ctx=diplomatic
e2 m2 > m1 CONCEDE actual 2016-01-16/none ctx=economic

### AFP 2011-01-15 headline
[m1:TUN.GOV Ben Ali] flees, [m2:FRA.GOV Paris] {e2 slams door on} [m3=m1 ex-ally]
e2 m2 > m3 REJECT actual 2011-01-15/none mode=assist ctx=asylum

### BBC 2008-08-26 headline
[m1:GEO.GOV Tbilisi] {e1 severs ties} with [m2:RUS.GOV Moscow]
e1 m1 > m2 SANCTION actual 2008-08-26/none mode=discontinue ctx=diplomatic

### Reuters 2019-10-10 headline
[m1:TUR.GOV Erdogan] {e1 threatens to send} 3.6 mln [m2:SYR.REF refugees] to [m3:EU Europe]
e1 m1 > m3 THREATEN threatened 2019-10-10/none ctx=migration

### The Hindu 2016-11-25 headline
[m1:IND.GOV Modi] {e1 warns} of turning off river taps to [m2:PAK.GOV Pakistan]
e1 m1 > m2 THREATEN threatened 2016-11-25/none mode=restrict ctx=natural_resource

### Straits Times 2017-02-14 headline
[m1:MYS.COP Cops] {e1 nab} [m2:VNM.CVL Vietnamese woman] over {e2 death} of [m3:PRK.ELI Kim's half-brother]
e1 m1 > m2 COERCE actual 2017-02-14/none mode=arrest ctx=crime
e2 m2 > m3 ASSAULT actual 2017-02-14/none mode=targeted ctx=cbrn

### AFP 2017-03-07 headline
[m1:PRK.GOV Pyongyang] {e1 bars exit} of [m2:MYS.CVL Malaysians], [m3:MYS.GOV KL] {e2 does same}
e1 m1 > m2 COERCE actual 2017-03-07/none mode=restrict ctx=diplomatic
e2 m3 > m1 COERCE actual 2017-03-07/none mode=restrict ctx=diplomatic

### The Guardian 2013-08-19 headline
[m1:GBR.COP Met] {e1 held} [m2:BRA.CVL reporter's partner] at Heathrow for nine hours, [m3:USA.GOV White House] {e2 'did not ask'}
e1 m1 > m2 COERCE actual 2013-08-19/none mode=arrest ctx=intelligence
e2 m3 > m1 REQUEST denied 2013-08-19/none ctx=intelligence

### Bangkok Post 2019-03-08 headline
[m1:THA.JUD Court] {e1 disbands} [m2:THA.PTY princess's party], {e2 bans} [m3:THA.PTY executives] for ten years
e1 m1 > m2 COERCE actual 2019-03-08/none mode=restrict ctx=legal,election
e2 m1 > m3 COERCE actual 2019-03-08/none mode=restrict ctx=legal,election

### Reuters 1995-08-30 headline
[m1:NATO NATO jets] {e1 hammer} [m2:VRS.REB Bosnian Serbs] after market shelling
e1 m1 > m2 ASSAULT actual 1995-08-30/none mode=aerial ctx=military

### VOA 2022-01-04 headline
[m1:LTU.GOV Lithuania] {e1 'erred'} on office name, president says of row with [m2:CHN.GOV China]
e1 m1 > m2 CONCEDE actual 2022-01-04/none ctx=diplomatic

### Dawn 2012-04-05 headline none
Stocks retreat, rupee under siege as budget nears

### Reuters 2007-10-03 headline
[m1:PRK.GOV N. Korea] {e1 to disable} reactor; [m2:USA.GOV Bush] {e2 cheers}
e1 m1 > m2 CONCEDE planned 2007-10-03/none ctx=cbrn
e2 m2 > m1 SUPPORT actual 2007-10-03/none ctx=cbrn

### The Herald 2008-07-12 headline
[m1:RUS.GOV Russia], [m2:CHN.GOV China] {e1 kill} [m3:USA.GOV U.S.]-drafted curbs on [m4:ZWE.GOV Mugabe]
e1 m1,m2 > m3 REJECT actual 2008-07-12/none ctx=diplomatic

### Rappler 2024-06-20 headline
[m1:CHN.MIL Chinese boarding party] {e1 slashes} [m2:PHL.MIL Navy] dinghies with axes; [m3:PHL.GOV Palace] plays down clash
e1 m1 > m2 ASSAULT actual 2024-06-20/none mode=primitive ctx=territory

### Fox News 2018-05-08 headline
[m1:USA.GOV Trump] {e1 ditches nuclear pact} with [m2:IRN.GOV Iran], [m3:FRA.GOV Macron] {e2 'regrets'}
e1 m1 > m2 SANCTION actual 2018-05-08/none mode=discontinue ctx=cbrn
e2 m3 > m1 ACCUSE actual 2018-05-08/none mode=disapprove ctx=cbrn

### AFP 2020-08-28 headline
[m1:ECOWAS W. African bloc] {e1 sticks by} embargo on [m2:MLI.MIL Mali junta]
e1 m1 > m2 REJECT actual 2020-08-28/none mode=yield ctx=political_institutions

### Reuters 2013-03-28 headline
[m1:CYP.GOV Cyprus] {e1 frees} [m2:CYP.BUS depositors'] cash, up to a point
e1 m1 > m2 CONCEDE actual 2013-03-28/none ctx=economic

### The Star 2014-12-31 headline
[m1:IDN.MIL Indonesia], [m2:SGP.MIL Singapore], [m3:MYS.MIL Malaysia] {e1 join forces} in Java Sea hunt for jet
e1 m1 > m2,m3 COOPERATE actual 2014-12-31/none ctx=disasters

### AP 2001-04-12 headline
[m1:CHN.GOV China] {e1 lets go} of [m2:USA.MIL spy-plane crew] after [m3:USA.GOV U.S.] {e2 'very sorry'}
e1 m1 > m2 RETREAT actual 2001-04-12/none mode=release ctx=military
e2 m3 > m1 SUPPORT actual 2001-04-12/none ctx=military

### Reuters 2017-04-12 headline none
Wildfires advance on resort near [m1:@CHL Valparaiso], ease in [m2:@ARG Cordoba]

### Yonhap 2017-01-09 headline
[m1:JPN.GOV Japan's envoy] {e1 leaves} [m2:KOR.GOV Seoul] over statue of 'comfort woman'
e1 m1 > m2 SANCTION actual 2017-01-09/none mode=withdraw ctx=diplomatic

### Tehran Times 2012-01-23
[m1:EU EU states] {e1 decided to stop buying} crude from [m2:IRN.GOV Iran] with effect from July, and [m3:IRN.LEG a member of the Majlis energy commission] said [m4=m2 Tehran] could {e2 cut [m5=m1 them] off} at once.
e1 m1 > m2 SANCTION planned 2012-07-01/month mode=discontinue ctx=economic,cbrn
e2 m4 > m5 SANCTION hypothetical 2012-01-23/none mode=discontinue ctx=economic said=m3

### Reuters 1997-04-10
[m1:DEU.JUD A Berlin court] {e1 held} [m2:IRN.GOV Iran's leaders] responsible for the 1992 {e2 murder} of [m3:IRN.OPP four Kurdish exiles] at the Mykonos restaurant, and [m4:EU the EU] {e3 pulled its ambassadors out of} [m5=m2 Tehran].
e1 m1 > m2 SANCTION actual 1997-04-10/none mode=convict ctx=legal
e2 m2 > m3 ASSAULT actual 1992-01-01/year mode=targeted bg
e3 m4 > m5 SANCTION actual 1997-04-10/none mode=withdraw ctx=diplomatic

### Xinhua 2005-06-01
[m1:UZB.GOV Uzbekistan], said [m2:UZB.GOV its foreign minister], did not {e1 ask} [m3:USA.GOV Washington] to leave the Khanabad base because of criticism over Andijan; the lease had run out.
e1 m1 > m3 REQUEST denied 2005-06-01/none mode=yield ctx=military said=m2

### AFP 2005-07-30
[m1:UZB.GOV Tashkent] has {e1 given} [m2:USA.MIL U.S. forces] 180 days to vacate Karshi-Khanabad, hours after [m3:UNHCR the U.N. refugee agency] {e3 flew} [m4:UZB.REF 439 Uzbeks] to safety in [m5:ROU.GOV Romania].
e1 m1 > m2 SANCTION actual 2005-07-30/none mode=expel ctx=military
e3 m3 > m4 AID actual 2005-07-30/none ctx=migration

### Reuters 2014-02-24
[m1:UGA.GOV President Yoweri Museveni] {e1 signed} an anti-gay law despite [m2:USA.GOV American] {e2 threats} to review aid; [m3:NOR.GOV Norway], [m4:DNK.GOV Denmark] and [m5:NLD.GOV the Netherlands] {e3 withheld} direct payments to [m6=m1 his government].
e1 m1 > m2 REJECT actual 2014-02-24/none mode=change ctx=lgbt
e2 m2 > m1 THREATEN threatened 2014-02-24/none mode=restrict ctx=lgbt
e3 m3,m4,m5 > m6 SANCTION actual 2014-02-24/none mode=discontinue ctx=lgbt,economic

### The New Times 2012-07-27
[m1:NLD.GOV The Dutch] have {e1 suspended} five million euros in support for [m2:RWA.JUD Rwanda's judiciary]; [m3:GBR.GOV London] will {e2 decide in September whether to delay} a tranche to [m4:RWA.GOV Kigali].
e1 m1 > m2 SANCTION actual 2012-07-27/none mode=discontinue ctx=economic
e2 m3 > m4 SANCTION hypothetical 2012-07-27/none mode=discontinue ctx=economic

### AP 1995-11-10
[m1:NGA.MIL Nigeria's military rulers] {e1 hanged} [m2:NGA.CVL writer Ken Saro-Wiwa] and eight other Ogonis on Friday, despite {e2 appeals for clemency} from [m3:ZAF.GOV Nelson Mandela], and [m4:CWN Commonwealth leaders] gathered in [m5:@NZL Auckland] {e3 suspended} [m6=m1 the regime].
e1 m1 > m2 ASSAULT actual 1995-11-10/day mode=targeted ctx=human_rights
e2 m3 > m1 REQUEST requested 1995-11-10/none mode=yield ctx=human_rights
e3 m4 > m6 SANCTION actual 1995-11-10/none mode=expel ctx=human_rights

### Haaretz 2023-03-26
[m1:ISR.GOV Benjamin Netanyahu] {e1 fired} [m2:ISR.GOV Defence Minister Yoav Gallant] on Sunday night for {e2 calling for a halt} to the judicial bill, and [m3:ISR.CVL crowds waving flags] {e3 lit bonfires} on the Ayalon highway.
e1 m1 > m2 SANCTION actual 2023-03-26/day mode=expel ctx=legislative
e2 m2 > m1 REQUEST requested 2023-03-26/none mode=change ctx=legislative
e3 m3 > m1 PROTEST actual 2023-03-26/day mode=obstruct ctx=legislative

### The Hindu 2015-12-18
If [m1:NPL.GOV Kathmandu] {e1 amended} its constitution, [m2:IND.GOV New Delhi] would let fuel through, [m3:NPL.PTY a Madhesi leader] suggested; [m4:IND.GOV India's spokesman] repeated that there was {e3 no blockade}.
e1 m1 > m3 CONCEDE hypothetical 2015-12-18/none
e3 m2 > m1 COERCE denied 2015-12-18/none mode=restrict ctx=economic said=m4

### Guardian 2003-03-18
[m1:GBR.GOV Robin Cook] {e1 resigned from} [m2:GBR.GOV the cabinet] on Monday rather than back a war without [m3:UN the United Nations]; [m4:GBR.GOV Clare Short], who had called [m5:GBR.GOV Tony Blair] {e3 reckless}, stayed.
e1 m1 > m2 RETREAT actual 2003-03-17/day mode=resign ctx=military
e3 m4 > m5 ACCUSE actual 2003-03-18/none mode=disapprove ctx=military

### Kuensel 2003-12-16
[m1:BTN.MIL Bhutan's small army], trained by [m2:IND.MIL Indian officers], {e1 moved against} thirty camps of [m3:ULFA.REB Assamese separatists] on Monday, something [m4:IND.GOV Delhi] had {e2 requested} for six years.
e1 m1 > m3 ASSAULT actual 2003-12-15/day ctx=military
e2 m4 > m1 REQUEST requested 2003-12-16/none mode=assist

### Reuters 2015-01-30
[m1:COL.REB ELN guerrillas] denied {e1 blowing up} a pipeline in [m2:@COL Arauca] and {e2 proposed} a truce to [m3:COL.GOV President Santos], who is {e3 not convinced}.
e1 m1 > m3 ASSAULT denied 2015-01-30/none mode=explosives ctx=natural_resource
e2 m1 > m3 CONCEDE planned 2015-01-30/none ctx=military
e3 m3 > m1 REJECT actual 2015-01-30/none ctx=military

### AFP 2010-11-24
[m1:KOR.GOV Seoul's defence minister] quit on Thursday, criticised for a slow answer to [m2:PRK.MIL the North's] {e3 shelling} of [m3:@KOR Yeonpyeong], which killed [m4:KOR.MIL two marines].
e3 m2 > m4 ASSAULT actual 2010-11-24/none mode=heavy-weapons ctx=military

### Reuters 2002-09-17
[m1:PRK.GOV Kim Jong-il] owned up on Tuesday to the {e2 abduction} of [m2:JPN.CVL a dozen Japanese] by [m3:PRK.SPY his agents] in the 1970s, {e3 apologised} to [m4:JPN.GOV Junichiro Koizumi], and asked for {e4 normal relations}.
e2 m3 > m2 ASSAULT actual 2002-09-17/none mode=abduct bg
e3 m1 > m4 SUPPORT actual 2002-09-17/day ctx=diplomatic
e4 m1 > m4 REQUEST requested 2002-09-17/day mode=assist ctx=diplomatic

### Focus Taiwan 2005-03-26
[m1:TWN.CVL Up to a million people] {e1 converged on} the presidential office in Taipei on Saturday against the anti-secession law with which [m2:CHN.LEG the National People's Congress] has empowered [m3:CHN.MIL the PLA] to use force.
e1 m1 > m2 PROTEST actual 2005-03-26/day mode=demo ctx=territory

### Balkan Insight 2018-11-22
Serbian and Bosnian goods now face a {e1 duty of 100 percent} in [m1:KOS.PRE Kosovo], [m2:KOS.PRE Prime Minister Ramush Haradinaj] having lost patience with [m3:SRB.GOV Belgrade's] {e2 campaign} against its entry into [m4:INTERPOL Interpol]; [m5:EU Federica Mogherini] {e3 wants} the measure revoked at once.
e1 m1 > m3 SANCTION actual 2018-11-22/none mode=discontinue ctx=economic
e2 m3 > m1 REJECT actual 2018-11-22/none ctx=diplomatic
e3 m5 > m1 REQUEST requested 2018-11-22/none mode=yield ctx=economic

### Baltic Times 2007-04-28
[m1:EST.GOV Estonia] carted off a bronze Soviet soldier by night; [m2:RUS.CVL ethnic Russian youths] {e2 broke shop windows} in protest, [m3:RUS.CVL Kremlin-backed activists] {e3 besieged} [m4:EST.GOV the Estonian embassy] in [m5:@RUS Moscow], and Estonian [m6:EST.BUS banks'] servers were swamped.
e2 m2 > m1 PROTEST actual 2007-04-28/none mode=riot ctx=religion_ethnicity
e3 m3 > m4 PROTEST actual 2007-04-28/none mode=obstruct ctx=diplomatic

### The Nation 2012-09-27
[m1:THA.GOV Bangkok] is weighing whether to {e1 grant} [m2:USA.GOV NASA] the use of U-Tapao; [m3:CHN.GOV Beijing] has not {e2 objected}, [m4:THA.GOV the foreign minister] said.
e1 m1 > m2 COOPERATE hypothetical 2012-09-27/none ctx=technology
e2 m3 > m1 REJECT denied 2012-09-27/none said=m4

### Addis Standard 2020-11-04
[m1:ETH.GOV Abiy Ahmed] {e1 sent the army into} Tigray on Wednesday after [m2:TPLF.REB the region's ruling party] {e2 attacked} [m3:ETH.MIL a base] in Mekelle; phones went dead across the region.
e1 m1 > m2 MOBILIZE actual 2020-11-04/day mode=troops ctx=military
e2 m2 > m3 ASSAULT actual 2020-11-04/day ctx=military

### Reuters 2021-09-30
[m1:ETH.GOV Ethiopia] {e1 is expelling} [m2:UN seven senior U.N. officials], including the heads of [m3:UNICEF UNICEF] and the aid coordination office, for meddling in its affairs, [m4:ETH.GOV the foreign ministry] said on Thursday.
e1 m1 > m2 SANCTION actual 2021-09-30/day mode=expel ctx=human_security said=m4

### AFP 2016-09-10 none
[m1:FRA.GOV The junior minister for veterans], whose father kept a bakery in [m2:@FRA Nancy], was in [m3:@BEL Ypres] for the anniversary; the band of [m4:GBR.MIL the Scots Guards] played.
