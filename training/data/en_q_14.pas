### Reuters 2019-06-12
[m1:USA.GOV The Trump administration] {e1 dangled} a cut in anti-drug money over [m2:GTM.GOV Guatemala] if [m3=m2 the Central American country] {e2 balks at} a safe-third-country accord, two officials in [m4:@USA Washington] told [m5:#Reuters Reuters].
e1 m1 > m2 THREATEN threatened 2019-06-12/none ctx=migration
e2 m2 > m1 REJECT hypothetical 2019-06-12/none ctx=migration

### AFP 2014-02-24
[m1:UGA.GOV Ugandan leader Yoweri Museveni] {e1 defied} donors on Monday by signing a law that metes out life terms to gays. [m3:NOR.GOV Norway] and [m4:DNK.GOV Denmark] {e3 will reroute} their budget aid from [m5=m1 his government] to [m6:UGA.CVL rights groups], while [m7:UGA.REL the Pentecostal churches] {e4 exulted}.
e1 m1 > m3,m4 REJECT actual 2014-02-24/day mode=change ctx=lgbt
e3 m3,m4 > m5 SANCTION planned 2014-02-24/none mode=discontinue ctx=lgbt
e4 m7 > m1 SUPPORT actual 2014-02-24/none ctx=lgbt

### Reuters 2013-11-07
[m1:PAK.REB The Pakistani Taliban], an umbrella for some thirty militant bands, crowned [m2:PAK.REB Mullah Fazlullah] as leader on Thursday. "<<q1 There will be no more talks>>," [m3=m1 its] spokesman {e2 said}, and [m4:PAK.COP police stations in Punjab] {e3 will be blown up}. [m5:PAK.OPP Imran Khan's party] {e4 intends to waylay} [m6:NATO NATO] trucks from [m7:@PAK Peshawar].
e2 m3 > m4 REJECT actual 2013-11-07/none mode=meet ctx=terrorism
e3 m1 > m4 THREATEN threatened 2013-11-07/none mode=violence ctx=terrorism
e4 m5 > m6 PROTEST planned 2013-11-07/none mode=obstruct ctx=terrorism
q1 m3 direct cue=said
rel m2 leads m1

### Daily Monitor 2011-04-28
[m1:UGA.COP Plainclothes men with hammers] {e1 smashed} the car windows of [m2:UGA.OPP Kizza Besigye], the founder of [m3:UGA.OPP the Forum for Democratic Change], and {e2 squirted} pepper in [m4=m2 his] eyes on Thursday. [m5:UGA.JUD The Law Society] {e3 will down wigs} for three days; [m6:KEN.MED surgeons in Nairobi] {e4 tended} [m7=m2 him].
e1 m1 > m2 ASSAULT actual 2011-04-28/day mode=destroy ctx=repression
e2 m1 > m4 ASSAULT actual 2011-04-28/day mode=crowd-control ctx=repression
e3 m5 > m1 PROTEST planned 2011-04-28/none mode=strike ctx=repression
e4 m6 > m7 AID actual 2011-04-28/none ctx=repression

### Reuters 2018-05-31
[m1:CAN.GOV Ottawa] on Thursday {e1 hit} $12.8 billion of American steel, whisky and toilet paper with duties in kind. [m2:MEX.GOV Mexico] {e3 did likewise}. [m3:USA.GOV Commerce Secretary Wilbur Ross], whose tariffs came first, predicted that [m4=m1+m2 both] would "<<q1 get over it>>."
e1 m1 > m3 SANCTION actual 2018-05-31/day ctx=economic
e3 m2 > m3 SANCTION actual 2018-05-31/none ctx=economic
q1 m3 mixed cue=predicted

### Business Day 2015-10-23
[m1:ZAF.EDU Students] {e1 massed} on the lawns of [m2:ZAF.GOV the Union Buildings] on Friday until [m3:ZAF.GOV Jacob Zuma] {e2 gave in}: no fee rise next year. [m4:ZAF.OPP Julius Malema], commander-in-chief of [m5:ZAF.OPP the Economic Freedom Fighters], had been {e3 bodily removed} from [m6:ZAF.LEG parliament] for backing [m7=m1 them].
e1 m1 > m3 PROTEST actual 2015-10-23/day mode=demo ctx=economic
e2 m3 > m1 CONCEDE actual 2015-10-23/day ctx=economic
e3 m6 > m4 COERCE actual 2015-10-23/none ctx=legislative
rel m4 leads m5

### Reuters 2020-01-08
[m1:IRN.MIL Iran] {e1 lobbed} sixteen missiles at [m2:USA.MIL American troops] at the Ain al-Asad base on Wednesday, having {e2 tipped off} [m3:IRQ.GOV Baghdad] an hour earlier. [m4:USA.GOV Donald Trump] {e3 forwent} a counterstrike; [m5=m4 he] {e4 would merely tighten the noose on} [m6:IRN.BUS the metal trade].
e1 m1 > m2 ASSAULT actual 2020-01-08/day mode=heavy-weapons ctx=military
e2 m1 > m3 COOPERATE actual 2020-01-08/day ctx=intelligence
e3 m4 > m1 CONCEDE actual 2020-01-08/none ctx=military
e4 m5 > m6 SANCTION planned 2020-01-08/none ctx=economic

### The Hindu 2009-05-18
[m1:LKA.MIL Sri Lankan special forces] {e1 cut down} [m2:LTTE.REB Velupillai Prabhakaran], leader of [m3:LTTE.REB the Tamil Tigers], by a lagoon near [m4:@LKA Mullaitivu], the military announced on Monday. [m5:GBR.CVL Tamils in London] brought Parliament Square {e3 to a halt}. [m6:LKA.GOV President Mahinda Rajapaksa] {e4 extended a hand to} [m7:LKA.CVL the minority].
e1 m1 > m2 ASSAULT actual 2009-05-18/none mode=targeted ctx=military
e3 m5 > m6 PROTEST actual 2009-05-18/none mode=obstruct ctx=military
e4 m6 > m7 AGREE actual 2009-05-18/none ctx=religion_ethnicity
rel m2 leads m3

### Reuters 2010-10-01
[m1:ECU.COP Mutinous policemen] who had {e1 penned} [m2:ECU.GOV President Rafael Correa] in a hospital ward for ten hours over bonuses {e2 went back on the beat} on Friday. [m3:ECU.MIL An army squad] {e3 extricated} [m4=m2 him] by wheelchair under fire. [m5:UNASUR South America's twelve-nation union] {e4 rallied to} [m6=m2 him] in [m7:@ARG Buenos Aires]; [m8:PER.GOV Peru] {e5 shut} the border.
e1 m1 > m2 COERCE actual 2010-09-30/day mode=restrict ctx=executive
e2 m1 > m2 CONCEDE actual 2010-10-01/day ctx=executive
e3 m3 > m4 AID actual 2010-10-01/none ctx=executive
e4 m5 > m6 SUPPORT actual 2010-10-01/none ctx=executive
e5 m8 > m1 COERCE actual 2010-10-01/none mode=restrict ctx=executive

### Xinhua 2021-03-18
[m1:CHN.GOV Yang Jiechi], who directs [m2:CHN.PTY the Communist Party's foreign affairs office], gave [m3:USA.GOV Antony Blinken] {e2 a sixteen-minute lecture} at their first encounter, in [m4:@USA Anchorage] on Thursday. [m5=m3 The secretary of state] {e3 retorted} that [m6:JPN.GOV Tokyo] and others shared [m7=m3 his] misgivings about [m8=m1 Beijing].
e2 m1 > m3 ACCUSE actual 2021-03-18/day mode=disapprove ctx=diplomatic
e3 m5 > m1 ACCUSE actual 2021-03-18/day mode=disapprove ctx=diplomatic
rel m1 leads m2

### AP 2005-12-01 none
[m1:ZMB.GOV Zambia's roads agency] plans to widen the highway from [m2:@ZMB Ndola], where lorries clog a single bridge. [m3:CHN.BUS A Chinese contractor] broke ground in October. The kwacha, under siege for most of the year, recovered; growers of maize are battling armyworm, [m4:ZMB.AGR their union] said.

### Reuters 2017-10-27
[m1:ESP.LEG Catalonia's parliament] {e1 pronounced} the region a republic by secret ballot on Friday. Within the hour [m2:ESP.LEG the Senate in Madrid] {e2 unsheathed} Article 155, which lets [m3:ESP.GOV Mariano Rajoy] {e3 fire} [m4:ESP.GOV the regional cabinet]. [m5:DEU.GOV Berlin] and [m6:GBR.GOV London] {e4 would not countenance} a new state.
e1 m1 > m3 REJECT actual 2017-10-27/day ctx=territory
e2 m2 > m1 COERCE actual 2017-10-27/day ctx=territory
e3 m3 > m4 SANCTION planned 2017-10-27/none mode=expel ctx=territory
e4 m5,m6 > m1 REJECT actual 2017-10-27/none ctx=territory

### AFP 2007-09-24
[m1:MMR.REL Monks holding alms bowls upside down] snubbed the generals' families and {e2 filed past} [m2:@MMR the Sule pagoda in Yangon] on Monday. [m3:MMR.GOV Religious affairs minister Thura Myint Maung] {e3 let the abbots know} that <<q1 "action" would follow>>. [m4:CHN.GOV Beijing], the junta's protector, {e4 discreetly counselled} restraint to [m5=m3 the rulers].
e2 m1 > m3 PROTEST actual 2007-09-24/day mode=demo ctx=pro_democracy
e3 m3 > m1 THREATEN threatened 2007-09-24/none ctx=repression
e4 m4 > m5 REQUEST requested 2007-09-24/none mode=yield ctx=repression
q1 m3 mixed cue=let know
rel m4 ally_of m5

### Reuters 2016-12-09
[m1:KOR.LEG South Korean lawmakers] {e1 impeached} [m2:KOR.GOV President Park Geun-hye] by 234 votes to 56 on Friday, dozens of [m3:KOR.PTY her own Saenuri Party] among them. [m4=m2 She] {e2 asked forgiveness of} [m5:KOR.CVL the nation]. [m6:KOR.GOV Premier Hwang Kyo-ahn] put the army {e4 on its guard} against [m7:PRK.MIL the North].
e1 m1 > m2 SANCTION actual 2016-12-09/day mode=discontinue ctx=corruption
e2 m4 > m5 SUPPORT actual 2016-12-09/none mode=apologize ctx=corruption
e4 m6 > m7 MOBILIZE actual 2016-12-09/none mode=troops ctx=military

### El Heraldo 2009-09-21
[m1:HND.ELI Manuel Zelaya] {e1 sneaked back into} [m2:@HND Tegucigalpa] on Monday and was {e2 taken in} by [m3:BRA.GOV the Brazilian embassy]. [m4:HND.GOV Roberto Micheletti's de facto cabinet] {e3 cut off} its water and light, and [m5:HND.MIL troops] with a loudspeaker {e4 blared} the anthem at [m6=m1 him] all night.
e1 m1 > m4 REJECT actual 2009-09-21/day ctx=executive
e2 m3 > m1 AID actual 2009-09-21/day mode=asylum ctx=asylum
e3 m4 > m3 COERCE actual 2009-09-21/none ctx=executive
e4 m5 > m6 COERCE actual 2009-09-21/none ctx=executive

### VOA 2015-02-20
[m1:TCD.MIL Chadian armour] {e1 drove} [m2:BOKOHARAM.REB Boko Haram] out of [m3:@NGA Dikwa], a garrison town that the sect had held since July, and handed it {e3 over to} [m4:NGA.MIL Nigerian soldiers]. [m5:NGA.GOV President Goodluck Jonathan], whose party is [m6:NGA.PTY the PDP], {e4 pinned a medal on} [m7:TCD.MIL the column's commander].
e1 m1 > m2 ASSAULT actual 2015-02-20/none ctx=terrorism
e3 m1 > m4 RETREAT actual 2015-02-20/none ctx=terrorism
e4 m5 > m7 SUPPORT actual 2015-02-20/none ctx=terrorism
rel m5 member_of m6

### Reuters 2024-07-16
[m1:KEN.GOV President William Ruto], who had {e1 withdrawn} a tax bill and {e2 jettisoned} his cabinet, on Tuesday {e3 proposed} a six-day forum to [m2:KEN.CVL the Gen Z protesters]. [m3=m2 They] left [m4=m1 him] {e5 waiting}: [m5:KEN.COP police] had {e6 spirited away} too many of [m6=m2 their] friends, an activist in [m7:@KEN Kisumu] said.
e1 m1 > m2 CONCEDE actual 2024-07-16/none ctx=economic bg
e2 m1 > m2 CONCEDE actual 2024-07-16/none ctx=executive bg
e3 m1 > m2 AGREE actual 2024-07-16/day ctx=economic
e5 m3 > m4 REJECT actual 2024-07-16/none mode=meet ctx=economic
e6 m5 > m6 ASSAULT actual 2024-07-16/none mode=abduct ctx=repression

### Gulf Daily News 2017-05-23
[m1:BHR.COP Bahraini police] {e1 broke into} a sit-in at the home of [m2:BHR.REL Sheikh Isa Qassim], the spiritual head of [m3:BHR.CVL the country's Shiites], {e2 killing} five men in [m4:@BHR Diraz]. [m5:IRN.GOV Tehran] {e3 growled} about revenge. [m6:USA.GOV President Trump] had {e4 assured} [m7:BHR.GOV King Hamad] in [m8:@SAU Riyadh] that there "<<q1 won't be strain>>."
e1 m1 > m2 COERCE actual 2017-05-23/none ctx=repression
e2 m1 > m3 ASSAULT actual 2017-05-23/none mode=firearms ctx=repression
e3 m5 > m7 THREATEN threatened 2017-05-23/none ctx=repression
e4 m6 > m7 SUPPORT actual 2017-05-23/none ctx=diplomatic
q1 m6 mixed cue=assured
rel m2 leads m3

### Portugal News 2013-07-02
[m1:PRT.GOV Foreign Minister Paulo Portas], leader of [m2:PRT.PTY the junior coalition party CDS], {e1 handed in} an "<<q1 irrevocable>>" letter on Tuesday. [m3:PRT.GOV Pedro Passos Coelho] {e2 would not hear of it}, went on television and {e3 pledged to patch up} the pact. [m4:PRT.OPP The Socialists' Antonio Jose Seguro] {e4 appealed to} [m5:PRT.GOV President Anibal Cavaco Silva] for elections.
e1 m1 > m3 RETREAT actual 2013-07-02/day mode=resign ctx=executive
e2 m3 > m1 REJECT actual 2013-07-02/none ctx=executive
e3 m3 > m1 AGREE planned 2013-07-02/none ctx=executive
e4 m4 > m5 REQUEST requested 2013-07-02/none mode=change ctx=election
q1 m1 mixed
rel m1 leads m2

### Hurriyet 2016-07-21
[m1:TUR.GOV Ankara] {e1 has purged} [m2:TUR.EDU every university dean in the country] and {e2 forbidden} [m3:TUR.EDU academics] to go abroad. [m4:GRC.JUD A court in Alexandroupoli] {e3 gave} [m5:TUR.MIL eight fugitive Turkish officers] two months for illegal entry; [m6:TUR.GOV the envoy in Athens] {e4 wants} [m7=m5 them] back.
e1 m1 > m2 SANCTION actual 2016-07-21/none mode=expel ctx=repression
e2 m1 > m3 COERCE actual 2016-07-21/none mode=restrict ctx=repression
e3 m4 > m5 SANCTION actual 2016-07-21/none mode=convict ctx=legal
e4 m6 > m4 REQUEST requested 2016-07-21/none ctx=legal
