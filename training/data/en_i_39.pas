### Reuters 2015-07-14
[m1:HTI.OPP Seventeen Haitian parties] have {e1 petitioned} [m2:HTI.GOV the electoral council] to restore their candidates; [m4=m2 the council], its president being away in [m3:@USA Boston], has {e2 ignored} the letter.
e1 m1 > m2 REQUEST requested 2015-07-14/none mode=change ctx=election
e2 m2 > m1 REJECT actual 2015-07-14/none mode=yield ctx=election

### AP 2011-12-15
[m1:USA.GOV The Justice Department], after a three-year inquiry, {e1 found} that [m2:USA.COP the Maricopa County sheriff's office] had systematically {e2 singled out} [m3:USA.CVL Latinos] for traffic stops; [m4:USA.COP Sheriff Joe Arpaio] {e3 scoffed}.
e1 m1 > m2 ACCUSE actual 2011-12-15/none mode=allege ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2011-12-15/none mode=restrict ctx=rights_freedoms said=m1
e3 m4 > m1 REJECT actual 2011-12-15/none ctx=rights_freedoms

### The Hindu 2007-03-14
[m1:IND.COP West Bengal police], reinforced by [m2:IND.PTY party men in khaki and slippers], {e1 opened fire} on [m3:IND.AGR villagers of Nandigram] who had {e2 dug up} their roads to keep out [m4:IDN.BUS an Indonesian chemicals group]; [m5:IND.GOV Governor Gopalkrishna Gandhi] {e3 confessed} to a cold horror.
e1 m1,m2 > m3 ASSAULT actual 2007-03-14/none mode=firearms ctx=economic,repression
e2 m3 > m4 PROTEST actual 2007-03-14/none mode=obstruct ctx=economic
e3 m5 > m1 ACCUSE actual 2007-03-14/none mode=disapprove ctx=repression

### Daily Star 2019-10-08
[m7=m5 Fellow students] {e1 battered} to death [m1:BGD.EDU Abrar Fahad], a second-year engineer, for a Facebook post {e2 censuring} a water deal with [m2:IND.GOV India]; [m3:BGD.PTY the Chhatra League] {e3 expelled} eleven and [m4:BGD.COP detectives] {e4 hold} ten.
e1 m5 > m1 ASSAULT actual 2019-10-07/day mode=beat ctx=rights_freedoms
e2 m1 > m6 ACCUSE actual 2019-10-05/day mode=disapprove ctx=natural_resource
e3 m3 > m5 SANCTION actual 2019-10-08/none mode=expel ctx=crime
e4 m4 > m5 COERCE actual 2019-10-08/none mode=arrest ctx=crime,legal
[m5:BGD.EDU The accused] lived on the same corridor. [m6:BGD.GOV The foreign ministry] had signed.

### AFP 2016-01-06
[m1:POL.GOV Poland's new culture minister] may now hire and fire [m2:POL.JRN the heads of state radio] under a law {e2 signed} by [m3:POL.GOV Andrzej Duda]; [m4:EU Frans Timmermans] {e3 had sent} two letters to ask for a pause, and [m5:POL.JRN four directors of channels] {e4 resigned} first.
e2 m3 > m2 COERCE actual 2016-01-06/none mode=restrict ctx=rights_freedoms,legislative
e3 m4 > m1 REQUEST requested 2016-01-06/none mode=yield ctx=rights_freedoms
e4 m5 > m1 RETREAT actual 2016-01-02/day mode=resign ctx=rights_freedoms

### Solomon Star 2021-11-25
[m1:SLB.CVL Malaitans] bused in for a march {e1 torched} a hut in the grounds of [m2:SLB.LEG Honiara's parliament], and then Chinatown, to be rid of [m3:SLB.GOV Manasseh Sogavare], who {e2 dropped} [m4:TWN.GOV Taipei] two years ago; [m5:AUS.GOV Canberra] {e3 has dispatched} sixty-six men at [m6=m3 his] request.
e1 m1 > m3 PROTEST actual 2021-11-24/day mode=riot ctx=executive,diplomatic
e2 m3 > m4 SANCTION actual 2019-09-16/day mode=discontinue ctx=diplomatic
e3 m5 > m3 AID actual 2021-11-25/none ctx=peacekeeping

### Reuters 2010-08-30
[m1:ZAF.LAB Public servants in South Africa], a million of them, {e1 stayed out} for a thirteenth day; [m2:ZAF.MIL army medics] {e2 have taken over} fifty-three hospitals and [m3:ZAF.GOV Jacob Zuma], back from [m4:@CHN Beijing], {e3 told} [m5:ZAF.GOV his ministers] to sit down and settle.
e1 m1 > m3 PROTEST actual 2010-08-30/none mode=strike ctx=economic
e2 m2 > m1 MOBILIZE actual 2010-08-30/none mode=troops ctx=health,economic
e3 m3 > m5 REQUEST requested 2010-08-30/none mode=meet ctx=economic

### Le Soleil 2012-01-28
[m1:SEN.JUD The Constitutional Council], its members raised in rank and pay the year before, {e1 cleared} [m2:SEN.GOV Abdoulaye Wade] for a third term and {e2 rejected} the candidacy of [m3:SEN.BUS Youssou N'Dour], a singer; youths of [m4:SEN.CVL the June 23 movement] {e3 stoned} [m5:SEN.COP a policeman] to death in Colobane.
e1 m1 > m2 CONCEDE actual 2012-01-27/day ctx=election,legal
e2 m1 > m3 REJECT actual 2012-01-27/day mode=yield ctx=election,legal
e3 m4 > m5 PROTEST actual 2012-01-28/none mode=riot ctx=election

### Kyiv Post 2014-04-12
[m6=m5 Men in mismatched camouflage] {e1 occupied} the militia post at Slovyansk and handed out its pistols. [m1:UKR.GOV Arsen Avakov], the interior minister, {e3 announced} an "anti-terrorist operation"; [m2:RUS.GOV Sergei Lavrov] {e4 warned} [m3:USA.GOV John Kerry] by phone that any use of force would wreck the talks planned for [m4:@CHE Geneva].
e1 m5 > m1 COERCE actual 2014-04-12/none mode=seize ctx=military,territory
e3 m1 > m5 MOBILIZE planned 2014-04-13/day mode=troops ctx=military,territory
e4 m2 > m3 THREATEN threatened 2014-04-12/none mode=relations ctx=military,diplomatic
e6 m2 > m3 CONSULT actual 2014-04-12/none mode=phone ctx=diplomatic
[m5:UKR.REB Igor Girkin's band] had crossed from Crimea. The {e6 call} was the third in a week.

### El Universal 2018-12-03 none
A pitcher from [m1:@DOM San Pedro] has accepted an offer to play in [m2:@JPN Sendai]. All winter the league's best hitters were beaten, and only the cold is still to be feared.

### Guardian 2017-09-04
[m1:AUS.JUD The High Court in Melbourne] {e1 threw out} two challenges, brought by [m2:AUS.LEG a senator] and [m3:AUS.NGO a mothers' group], to [m4:AUS.GOV the government's] postal ballot on marriage; [m5:AUS.REL the Sydney archdiocese] gave a million dollars to the No side.
e1 m1 > m2,m3 REJECT actual 2017-09-04/none mode=yield ctx=lgbt,legal
e2 m2,m3 > m4 ACCUSE actual 2017-09-04/none mode=allege ctx=lgbt,legal
Their {e2 suits} had cost a fortune.

### Reuters 2023-11-08
[m1:PAK.GOV Islamabad] {e1 is expelling} [m2:AFG.REF Afghans] without papers, by lorry through Torkham, a policy that [m3:TALIBAN.GOV the Taliban's acting defence minister] {e2 branded} cruel and that [m4:PAK.NGO the Human Rights Commission of Pakistan] {e3 is contesting} before [m5:PAK.JUD the Supreme Court].
e1 m1 > m2 COERCE actual 2023-11-08/none mode=deport ctx=migration
e2 m3 > m1 ACCUSE actual 2023-11-08/none mode=disapprove ctx=migration
e3 m4 > m1 ACCUSE actual 2023-11-08/none mode=allege ctx=migration,legal

### Prensa Libre 2015-09-02
[m1:GTM.LEG Guatemala's Congress], 132 to nil, {e1 lifted} the immunity of [m2:GTM.GOV Otto Perez Molina], and [m3:GTM.JUD a judge] {e2 forbade} [m6=m2 him] to leave; bakers, bankers and [m4:GTM.EDU students] had {e3 filled} the square every Saturday since April, with [m5:GTM.REL nuns] handing out water.
e1 m1 > m2 SANCTION actual 2015-09-01/day mode=expel ctx=corruption,legislative
e2 m3 > m2 COERCE actual 2015-09-01/day mode=restrict ctx=corruption,legal
e3 m4 > m2 PROTEST actual 2015-04-01/month mode=demo ctx=corruption
