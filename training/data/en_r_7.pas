### Reuters 2016-09-13
[m1:RUS.MIL Russian] and [m2:CHN.MIL Chinese marines] {e1 rehearsed the capture of} an island off Guangdong on Monday, eight days of manoeuvres that [m3:VNM.GOV Vietnam] and [m4:PHL.GOV the Philippines], each a claimant in the waters nearby, left without comment.
e1 m1 > m2 COOPERATE actual 2016-09-12/day ctx=military

### AFP 2005-11-24
[m1:UGA.JUD A military tribunal in Kampala] {e1 slapped a gag order on} the press on Wednesday in the case of [m2:UGA.OPP Kizza Besigye], the physician who leads [m3:UGA.OPP the Forum for Democratic Change], while [m4:GBR.GOV Britain] {e2 clipped} 15 million pounds from its support for [m5:UGA.GOV President Yoweri Museveni's budget].
e1 m1 > m2 COERCE actual 2005-11-23/day mode=censor ctx=rights_freedoms
e2 m4 > m5 SANCTION actual 2005-11-24/none mode=discontinue ctx=economic
rel m2 leads m3

### AP 2018-11-26
[m1:RUS.MIL Russian coast guard vessels] {e1 rammed} a Ukrainian tug in the Kerch Strait on Sunday and {e2 made off with} three boats and 24 [m2:UKR.MIL sailors]. [m3:UKR.LEG The Verkhovna Rada] {e3 sanctioned} a month of martial law as [m4:UKR.GOV President Petro Poroshenko] had asked [m5=m3 it] to.
e1 m1 > m2 ASSAULT actual 2018-11-25/day mode=unconventional ctx=military,territory
e2 m1 > m2 COERCE actual 2018-11-25/day mode=seize ctx=territory
e3 m3 > m4 SUPPORT actual 2018-11-26/none ctx=legislative,military

### Kyodo 2013-02-14
[m1:KOR.GOV Seoul] and [m2:JPN.GOV Tokyo] {e1 traded notes} on Tuesday's nuclear blast through a military hotline opened at the weekend, a defense ministry source said. [m3:CHN.GOV China], which is [m4:PRK.GOV North Korea's] only formal ally, {e2 gave a dressing-down to} [m5=m4 the envoy of its protege].
e1 m1 > m2 COOPERATE actual 2013-02-14/none ctx=intelligence,cbrn
e2 m3 > m5 ACCUSE actual 2013-02-14/none mode=disapprove ctx=cbrn
rel m3 ally_of m4

### Reuters 2021-10-26
[m1:SDN.MIL Sudan's soldiers] {e1 roused from his bed} [m2:SDN.GOV Prime Minister Abdalla Hamdok] early on Monday and took [m6=m2 him] to an undisclosed place. [m3:USA.GOV The State Department] {e2 put a hold on} $700 million meant for [m4=m2 the toppled cabinet's] reforms, and [m5:SDN.LAB bank and oil workers] {e3 stayed away} from their desks.
e1 m1 > m2 COERCE actual 2021-10-25/day mode=arrest ctx=executive
e2 m3 > m1 SANCTION actual 2021-10-26/none mode=discontinue ctx=economic,pro_democracy
e3 m5 > m1 PROTEST actual 2021-10-26/none mode=strike ctx=pro_democracy

### BBC 2022-04-01
[m1:UKR.MIL Ukrainian soldiers] {e1 retook} the airfield at Hostomel on Thursday after [m2:RUS.MIL Russia's paratroopers] had {e2 cleared out} in the direction of [m3:@BLR Belarus], which is part of [m4:CSTO the Moscow-led defence pact]. "<<q1 It is too early to exhale>>," said [m5:UKR.GOV Kyiv's mayor, Vitali Klitschko].
e1 m1 > m2 ASSAULT actual 2022-03-31/day mode=seize ctx=territory
e2 m2 > m1 RETREAT actual 2022-04-01/none mode=withdraw ctx=military,territory
q1 m5 direct cue=said
rel m3 member_of m4

### Anadolu 2025-03-11
[m1:SDF The SDF], whose units control [m2:@SYR Hasakah], will {e1 fold into} the new national army its fighters by the end of the year, under a paper that its commander, [m3:SDF Mazloum Abdi], and [m4:SYR.GOV interim President Ahmed al-Sharaa] {e3 signed off on} in [m5:@SYR Damascus] on Monday.
e1 m1 > m4 CONCEDE planned 2025-03-10/day mode=disarm ctx=military
e3 m3 > m4 SUPPORT actual 2025-03-10/day ctx=military,territory
rel m1 controls m2
rel m3 leads m1

### Xinhua 2011-03-03
[m1:CHN.GOV China] {e1 plucked from} Libya the last of 35,860 [m2:CHN.CVL compatriots] on Wednesday by chartered ship, and [m3:GRC.GOV Greece], whose [m4:@GRC island of Crete] served as a stopover, {e2 accommodated} many of [m5=m2 them] in hotels and arenas without charge.
e1 m1 > m2 AID actual 2011-03-02/day ctx=human_security
e2 m3 > m5 AID actual 2011-03-03/none ctx=human_security

### VOA 2017-07-19
[m1:USA.GOV The Trump administration] on Tuesday {e1 certified} once more that [m2:IRN.GOV Iran] was keeping to the nuclear bargain, but {e2 added to its blacklist} 18 people and firms tied to missiles. [m3=m2 Tehran] {e3 reserved the right} to answer in kind.
e1 m1 > m2 SUPPORT actual 2017-07-18/day ctx=cbrn
e2 m1 > m2 SANCTION actual 2017-07-18/day mode=targeted ctx=military
e3 m3 > m1 THREATEN threatened 2017-07-19/none ctx=diplomatic

### Jakarta Globe 2013-07-12
[m1:IDN.CVL Inmates at Tanjung Gusta prison] {e1 ran amok} over a power cut on Thursday evening, and about 1,000 [m2:IDN.COP police] and [m3:IDN.MIL soldiers] {e2 formed a ring around} the charred compound in [m4:@IDN Medan]. [m5:IDN.GOV Justice Minister Amir Syamsuddin], a founder of [m6:IDN.PTY the Democratic Party], {e3 faced down calls} by [m7:IDN.LEG lawmakers] to quit.
e1 m1 > m5 PROTEST actual 2013-07-11/day mode=riot ctx=human_rights
e2 m2,m3 > m1 MOBILIZE actual 2013-07-12/none mode=police ctx=crime
e3 m5 > m7 REJECT actual 2013-07-12/none mode=yield ctx=executive

### AP 2004-02-24
[m1:HTI.REB Rebels under Guy Philippe] {e1 marched unopposed} into Cap-Haitien on Sunday. A day later [m2:HTI.OPP the civilian opposition], gathered in [m3:@HTI the capital], {e2 begged off} a plan of [m4:CARICOM Caricom] that would have left [m5:HTI.GOV Jean-Bertrand Aristide] in place, and 50 [m6:USA.MIL U.S. marines] landed to shield the American embassy.
e1 m1 > m5 COERCE actual 2004-02-22/day mode=seize ctx=territory
e2 m2 > m4 REJECT actual 2004-02-23/day ctx=executive

### Reuters 2024-03-20
[m1:HKG.LEG Hong Kong's legislature] took eleven days to pass a security bill whose Article 23 has haunted [m2:HKG.OPP the city's democrats] since 2003. [m3:EU Brussels] {e2 looked askance at} the haste, and [m4:CHN.GOV Vice Premier Ding Xuexiang] {e3 extolled} [m5=m1 the lawmakers].
e2 m3 > m1 ACCUSE actual 2024-03-20/none mode=disapprove ctx=rights_freedoms
e3 m4 > m5 SUPPORT actual 2024-03-20/none ctx=legislative

### El Pais English 2018-07-18
[m1:NIC.MIL Hooded paramilitaries loyal to Daniel Ortega] {e1 bulldozed their way into} Monimbo, the rebellious quarter of [m2:@NIC Masaya], on Tuesday and tore down the barricades of [m3:NIC.CVL the residents]. [m4:NIC.REL Auxiliary Bishop Silvio Baez] {e3 pleaded by radio} with [m5=m1 the attackers] to spare lives.
e1 m1 > m3 ASSAULT actual 2018-07-17/day mode=seize ctx=repression
e3 m4 > m5 REQUEST requested 2018-07-18/none mode=change ctx=human_rights

### Standard 2013-09-25
[m1:KEN.MIL Kenyan commandos] {e1 wrested control of} the Westgate mall from [m2:ALSHABAAB al-Shabaab gunmen] on Tuesday after four days. [m3:KEN.GOV President Uhuru Kenyatta] proclaimed three days of mourning, and [m4:ISR.GOV Israel], a security partner of [m5=m3 Nairobi's], had {e3 seconded} [m6:? advisers] to the operation.
e1 m1 > m2 ASSAULT actual 2013-09-24/day mode=seize ctx=terrorism
e3 m4 > m5 AID actual 2013-09-25/none mode=military ctx=terrorism
rel m4 ally_of m5

### AFP 2012-03-12
<<q1 [m1:SAU.GOV Riyadh] would {e1 look kindly on} arms for [m2:FSA the Free Syrian Army]>>, [m3:SAU.GOV Foreign Minister Saud al-Faisal] intimated to [m4:RUS.GOV Sergei Lavrov] in [m5:@EGY Cairo] on Saturday. [m6:SYR.GOV Damascus], suspended since November from [m7:ARABL the Arab League], {e3 branded} [m8=m1 the kingdom] the paymaster of terror.
e1 m1 > m2 SUPPORT hypothetical 2012-03-10/day ctx=military
e3 m6 > m8 ACCUSE actual 2012-03-12/none mode=allege ctx=terrorism
q1 m3 indirect cue=intimated
rel m6 member_of m7 to=2011-11-01

### Reuters 2026-05-06
[m1:MDA.GOV Moldova's government] on Tuesday {e1 quarantined} from its airwaves six channels financed by [m2:MDA.OPP the fugitive oligarch Ilan Shor], head of [m3:MDA.OPP the Victory bloc], and [m4:ROU.GOV Bucharest] {e2 topped up} a credit line for [m5=m1 its small neighbor] with 50 million euros.
e1 m1 > m2 COERCE actual 2026-05-05/day mode=censor ctx=rights_freedoms
e2 m4 > m5 AID actual 2026-05-06/none ctx=economic
rel m2 leads m3

### Variety 2017-02-28 none
The studio on Monday apologised to nobody in particular for the mix-up over the envelope, and the two films' producers embraced on stage after a brief stand-off; [m1:USA.BUS the accounting firm] will review how its partners hand out the cards.

### AP 2000-10-17
[m1:EGY.GOV Hosni Mubarak] {e1 wrung from} [m2:ISR.GOV Ehud Barak] and [m3:PSE.GOV Yasser Arafat] at Sharm el-Sheikh on Tuesday a spoken pledge to end the bloodshed; [m4=m2 the Israeli premier] would {e2 unseal} [m5:@PSE the Palestinian towns], and [m6:USA.GOV Bill Clinton], who {e3 chaired the last session}, flew home exhausted.
e1 m1 > m2,m3 CONSULT actual 2000-10-17/day mode=mediate ctx=military
e2 m4 > m3 CONCEDE planned 2000-10-17/day ctx=territory
e3 m6 > m2,m3 CONSULT actual 2000-10-17/day mode=mediate ctx=military

### Deutsche Welle 2015-09-14
[m1:DEU.GOV Germany] {e1 shut the gate again} on Sunday by bringing back controls on the Austrian border, a week after [m2:DEU.GOV Chancellor Angela Merkel] had hugged [m3:SYR.REF the first Syrians off the trains]. [m4:CZE.GOV Prague], which is part of [m5:? the Visegrad Group], {e3 applauded} [m6=m1 Berlin].
e1 m1 > m3 COERCE actual 2015-09-13/day mode=restrict ctx=migration
e3 m4 > m6 SUPPORT actual 2015-09-14/none ctx=migration
rel m4 member_of m5
