### Reuters 2021-08-31
[m1:TALIBAN.GOV The Taliban] fired into the air over Kabul on Tuesday to celebrate. [m2:USA.MIL The last American soldiers] had {e2 left} a minute before midnight, and with [m51=m2 them] the ambassador. [m52=m1 The movement's] spokesman, strolling on the runway, {e3 said} that [m53=m1 it] wanted good relations with [m3:USA.GOV Washington]. [m54=m3 The State Department] {e4 has moved} [m55=m3 its] embassy to [m4:QAT.GOV Doha], whose technicians {e5 may help} run the airport. [m5:AFG.REB A resistance group] in the Panjshir valley {e6 beat back} an assault overnight.
e2 m2 > m1 RETREAT actual 2021-08-30/day mode=withdraw ctx=military
e3 m1 > m3 AGREE planned 2021-08-31/none ctx=diplomatic
e4 m3 > m1 SANCTION actual 2021-08-31/none mode=withdraw ctx=diplomatic
e5 m4 > m1 AID hypothetical 2021-08-31/none ctx=diplomatic
e6 m5 > m1 ASSAULT actual 2021-08-31/none ctx=military

### AP 2009-07-31
[m1:NGA.COP Nigerian police] {e1 killed} [m2:BOKOHARAM.REB Mohammed Yusuf], a preacher, hours after [m3:NGA.MIL soldiers] had {e2 handed} [m56=m2 him] over alive in Maiduguri on Thursday. [m57=m1 The force] at first said [m58=m2 he] died in a gun battle; a colonel {e3 contradicted} [m59=m1 it]. [m60=m2 His] sect {e4 attacked} stations in four states on Sunday. [m4:HRW Human Rights Watch] called the death shocking and {e5 asked} [m5:NGA.GOV President Umaru Yar'Adua] to look into it. [m61=m5 The president], on a visit to [m6:@BRA Brazil], had {e6 left} for it in the middle of the fighting.
e1 m1 > m2 ASSAULT actual 2009-07-30/day mode=targeted ctx=religion_ethnicity,legal
e2 m3 > m1 COOPERATE actual 2009-07-30/day ctx=legal
e3 m3 > m1 REJECT actual 2009-07-31/none ctx=legal
e4 m2 > m1 ASSAULT actual 2009-07-26/day mode=firearms ctx=religion_ethnicity,terrorism
e5 m4 > m5 REQUEST requested 2009-07-31/none mode=change ctx=human_rights
e6 m5 > m7 CONSULT actual 2009-07-31/none mode=visit ctx=diplomatic
[m7:BRA.GOV His host], Luiz Inacio Lula da Silva, wanted oil.

### Reuters 2020-07-10
[m1:MLI.CVL Protesters] {e1 occupied} the state broadcaster in Bamako on Friday and took it off air. [m2:MLI.COP Riot police] {e2 cleared} [m62=m1 them] by evening. [m63=m1 Their] leader, [m3:MLI.REL Mahmoud Dicko], is a Saudi-trained imam who once {e3 talked} to jihadists on [m4:MLI.GOV the president's] behalf. [m64=m4 He] {e4 has offered} [m65=m3 him] a unity government; the cleric {e5 turned it down}. [m5:ECOWAS Envoys of the regional bloc] {e6 proposed} that some disputed seats in [m6:MLI.LEG parliament] be voted again. [m66=m1 The movement] said that this did not go far enough.
e1 m1 > m4 PROTEST actual 2020-07-10/day mode=obstruct ctx=executive
e2 m2 > m1 ASSAULT actual 2020-07-10/day mode=crowd-control ctx=repression
e4 m4 > m3 AGREE planned 2020-07-10/none ctx=political_institutions
e5 m3 > m4 REJECT actual 2020-07-10/none ctx=political_institutions
e6 m5 > m1 REQUEST requested 2020-07-10/none mode=yield ctx=legislative,election
e3 m3 > m7 CONSULT actual 2020-07-10/none ctx=terrorism bg
[m7:JNIM.REB The jihadists], for [m67=m7 their] part, hold two kidnapped officials.

### Daily Nation 2013-09-23
For a third day [m1:ALSHABAAB.REB the gunmen] {e1 held} part of the Westgate mall in Nairobi. [m2:KEN.GOV President Kenyatta], whose nephew is among the dead, {e2 vowed} that [m68=m1 they] would not get away. [m3:KEN.MIL The army] {e3 took over} from [m4:KEN.COP the police] after a commander of [m69=m4 the latter] was {e4 shot} by [m70=m3 the former] in error. [m5:SOM.REB Al Shabaab] {e5 demanded} on Twitter that [m71=m3 the Kenyans] leave [m72=m6 Somalia]. [m6:SOM.GOV Mogadishu's president], Hassan Sheikh Mohamud, speaking in Ohio, {e6 offered} sympathy. [m7:ISR.GOV Jerusalem] {e7 sent} advisers.
e1 m1 > m8 ASSAULT actual 2013-09-23/none mode=abduct ctx=terrorism
e2 m2 > m1 THREATEN threatened 2013-09-23/none mode=violence ctx=terrorism
e4 m3 > m4 ASSAULT actual 2013-09-23/none mode=firearms ctx=terrorism
e5 m5 > m3 REQUEST requested 2013-09-23/none mode=yield ctx=terrorism,military
e6 m6 > m2 SUPPORT actual 2013-09-23/none ctx=diplomatic,terrorism
e7 m7 > m2 AID actual 2013-09-23/none ctx=terrorism
e3 m3 > m1 MOBILIZE actual 2013-09-23/none mode=troops ctx=terrorism
[m8:KEN.CVL The hostages] numbered about thirty.

### Reuters 2018-10-05
[m1:MKD.GOV Zoran Zaev] said on Friday [m73=m1 he] would {e1 put} the new name of [m74=m1 his] country to [m2:MKD.LEG parliament] on Monday. Only 37 percent had {e2 voted} in Sunday's referendum, which [m3:MKD.GOV President Gjorge Ivanov] {e3 boycotted}. [m75=m1 The prime minister] needs eight of [m4:MKD.OPP the nationalist VMRO's] members; [m5:MKD.OPP its leader], Hristijan Mickoski, {e4 says} [m76=m1 he] won't get one. [m6:GRC.GOV Athens], with which [m77=m1 he] {e5 signed} the deal in June by a lake, {e6 would otherwise} keep [m78=m6 its] veto at [m7:NATO the alliance].
e1 m1 > m2 REQUEST planned 2018-10-08/day mode=change ctx=legislative,diplomatic
e3 m3 > m1 PROTEST actual 2018-09-30/day mode=boycott ctx=political_institutions
e4 m5 > m1 REJECT actual 2018-10-05/none ctx=legislative
e5 m1 > m6 SUPPORT actual 2018-06-01/month ctx=diplomatic,territory
e6 m6 > m1 REJECT hypothetical 2018-10-05/none ctx=diplomatic
e2 m8 > m1 SUPPORT actual 2018-09-30/day ctx=political_institutions
[m8:MKD.CVL Those who came] were nearly all in favour.

### AP 2014-01-20
[m1:CAF.LEG The transitional council] in Bangui {e1 chose} [m2:CAF.GOV Catherine Samba-Panza] as interim president on Monday. [m79=m2 She] {e2 called on} [m3:ANTIBALAKA.REB the anti-balaka militia] and [m4:SELEKA.REB their Seleka foes] to lay down [m80=m3+m4 their] arms. Both {e3 welcomed} [m81=m2 her] election. Within sight of the assembly [m5:CAF.CVL a mob] had {e4 burned} [m6:CAF.REL two Muslim men] the day before. [m7:EU European foreign ministers] {e5 approved} five hundred soldiers for the airport; [m8:FRA.MIL the French], 1,600 strong, {e6 thanked} [m82=m7 them] for it.
e1 m1 > m2 SUPPORT actual 2014-01-20/day ctx=executive
e2 m2 > m3,m4 REQUEST requested 2014-01-20/none mode=yield ctx=military
e3 m3,m4 > m2 SUPPORT actual 2014-01-20/none ctx=executive
e4 m5 > m6 ASSAULT actual 2014-01-19/day mode=primitive ctx=religion_ethnicity
e5 m7 > m2 AGREE planned 2014-01-20/day ctx=peacekeeping,military
e6 m8 > m7 SUPPORT actual 2014-01-20/none ctx=peacekeeping

### Reuters 2022-01-06
[m1:KAZ.COP Police] in Almaty said [m83=m1 they] had {e1 liquidated} dozens of [m2:KAZ.CVL attackers] overnight. [m3:RUS.MIL Russian paratroopers] {e2 landed} on Thursday at the request of [m4:KAZ.GOV Kassym-Jomart Tokayev], who had {e3 turned} to [m5:CSTO the military bloc] the evening before. [m84=m4 The president] {e4 removed} [m6:KAZ.ELI his predecessor], Nursultan Nazarbayev, from the security council. [m7:KAZ.LAB Oil workers] at Zhanaozen, where the {e5 protests} over the price of gas began on Sunday, have no part in the looting, [m85=m7 they] say. [m8:TUR.GOV Ankara] {e6 wished} [m86=m4 him] stability.
e1 m1 > m2 ASSAULT actual 2022-01-06/none mode=firearms ctx=repression
e2 m3 > m4 AID actual 2022-01-06/day ctx=military
e3 m4 > m5 REQUEST requested 2022-01-05/day mode=assist ctx=military
e4 m4 > m6 SANCTION actual 2022-01-06/none mode=expel ctx=executive
e5 m7 > m4 PROTEST actual 2022-01-02/day mode=demo ctx=economic
e6 m8 > m4 SUPPORT actual 2022-01-06/none ctx=diplomatic

### The Guardian 2013-08-19
[m1:GBR.COP Police at Heathrow] {e1 held} [m2:BRA.CVL David Miranda] for nine hours on Sunday under the Terrorism Act and {e2 kept} [m87=m2 his] laptop. [m88=m2 He] is the partner of [m3:USA.JRN Glenn Greenwald], who writes about [m4:USA.SPY the National Security Agency]. [m5:BRA.GOV Brasília] {e3 spoke} of a measure without justification. [m6:USA.GOV The White House] said [m89=m6 it] was given a heads-up but had {e4 not asked} for it. [m7:GBR.OPP Tom Watson], a Labour MP, {e5 wants} to know which minister knew. [m90=m3 The columnist] {e6 promised} to write more.
e1 m1 > m2 COERCE actual 2013-08-18/day mode=arrest ctx=rights_freedoms,terrorism
e2 m1 > m2 COERCE actual 2013-08-18/day mode=seize ctx=rights_freedoms
e3 m5 > m1 ACCUSE actual 2013-08-19/none mode=disapprove ctx=diplomatic
e4 m6 > m1 REQUEST denied 2013-08-19/none ctx=intelligence
e5 m7 > m8 REQUEST requested 2013-08-19/none mode=change ctx=rights_freedoms
e6 m3 > m1 REJECT actual 2013-08-19/none mode=yield ctx=rights_freedoms
[m8:GBR.GOV The Home Office] calls it an operational matter.

### Reuters 2006-04-08 none
[m1:ITA.CVL A puppet maker in Palermo] has sold [m91=m1 his] Saracens. [m2:USA.EDU A museum in Santa Fe] took eleven; [m92=m1 he] kept Orlando, whose knees are [m93=m1 his] grandfather's work. The regional assessor, who had promised money since spring, arrived with [m3:ITA.JRN a photographer] as the crates were being nailed. [m94=m3 She] took no picture.

### AP 2019-09-29
[m1:HKG.COP Police] {e1 fired} a water cannon dyed blue at [m2:HKG.CVL marchers] near government headquarters on Sunday. [m95=m2 They] had {e2 torn down} banners for [m3:CHN.GOV the People's Republic's] seventieth birthday. [m4:IDN.JRN An Indonesian reporter], Veby Mega Indah, was {e3 hit} in the eye by a projectile while filming from a footbridge. [m5:HKG.PTY Supporters of Beijing] {e4 sang} on the Peak the same day. In Taipei [m6:TWN.CVL thousands] {e5 walked} for [m96=m2 their neighbours], and [m7:TWN.CVL a man] {e6 threw} red paint at [m8:HKG.OPP Denise Ho], a singer who had come to speak.
e1 m1 > m2 ASSAULT actual 2019-09-29/day mode=crowd-control ctx=repression
e2 m2 > m3 PROTEST actual 2019-09-29/day mode=vandalize ctx=pro_democracy
e3 m1 > m4 ASSAULT actual 2019-09-29/day mode=crowd-control ctx=rights_freedoms
e4 m5 > m3 SUPPORT actual 2019-09-29/day ctx=pro_democracy
e5 m6 > m2 SUPPORT actual 2019-09-29/day ctx=pro_democracy
e6 m7 > m8 ASSAULT actual 2019-09-29/day mode=primitive ctx=pro_democracy

### Reuters 2012-05-22
[m1:MLI.CVL Demonstrators] walked past [m2:MLI.MIL soldiers] into the office of [m3:MLI.GOV Dioncounda Traoré] on Monday and {e1 beat} [m97=m3 the interim president], 70, unconscious. [m98=m3 He] is {e2 out} of hospital. [m4:MLI.MIL The junta], which had {e3 agreed} the day before that [m99=m3 he] might stay a year, {e4 deplored} it; so had [m100=m4 its] captain {e5 accepted} the rank and pension of a former head of state. [m5:ECOWAS The bloc that brokered this] {e6 threatens} new sanctions if [m101=m4 the officers] turn out to have opened the doors. [m7:MLI.LAB Airport staff] {e7 walked off}, fearing for themselves.
e1 m1 > m3 ASSAULT actual 2012-05-21/day mode=beat ctx=executive
e3 m4 > m5 AGREE actual 2012-05-20/day ctx=executive
e4 m4 > m1 ACCUSE actual 2012-05-22/none mode=disapprove ctx=executive
e6 m5 > m4 THREATEN threatened 2012-05-22/none ctx=diplomatic
e5 m4 > m5 AGREE actual 2012-05-22/none ctx=political_institutions
e2 m6 > m3 AID actual 2012-05-22/none ctx=health
e7 m7 > m4 PROTEST actual 2012-05-22/none mode=strike ctx=executive
[m6:MLI.MED Doctors] stitched [m102=m3 his] head. [m103=m7 They] came back within a day.

### Reuters 2015-07-10 none
[m1:CHN.BUS A button factory at Yiwu] makes nine billion a year and does not know where all of it ends up. [m104=m1 Its] founder once found two of [m105=m1 its] own in [m2:@PRT Porto], on the coat of [m3:PRT.CVL a waiter]. [m106=m3 He] let [m107=m1 her] have one. It hangs in a frame over the press, which [m4:DEU.BUS a firm in Solingen] built in 1931.

### Reuters 2023-03-27
[m1:ISR.GOV Benjamin Netanyahu] {e1 halted} [m108=m1 his] plan for the courts on Monday night. [m2:ISR.LAB The Histadrut] at once {e2 called off} a general strike that had grounded flights. [m109=m1 The prime minister] had {e3 fired} [m3:ISR.GOV Yoav Gallant] the day before for {e4 urging} just such a pause; [m4:ISR.CVL tens of thousands] {e5 poured} on to the Ayalon highway. [m5:ISR.PTY Itamar Ben-Gvir] was {e6 promised} a national guard for staying in the cabinet. [m6:ISR.OPP Benny Gantz] said [m110=m6 he] would {e7 come} to talks; Merav Michaeli, of Labour, would not.
e1 m1 > m4 CONCEDE actual 2023-03-27/day ctx=legal
e2 m2 > m1 CONCEDE actual 2023-03-27/day ctx=legal
e3 m1 > m3 SANCTION actual 2023-03-26/day mode=expel ctx=executive
e4 m3 > m1 REQUEST requested 2023-03-27/none mode=change ctx=legal
e5 m4 > m1 PROTEST actual 2023-03-26/day mode=obstruct ctx=legal
e6 m1 > m5 AGREE planned 2023-03-27/none ctx=political_institutions
e7 m6 > m1 AGREE planned 2023-03-27/none ctx=legal,diplomatic

### AP 2005-10-17
[m1:NPL.GOV King Gyanendra's government] {e1 banned} news on FM radio. [m2:NPL.COP Armed police] {e2 raided} [m3:NPL.JRN Kantipur FM] on Friday night and carried off [m111=m3 its] uplink. [m4:NPL.JUD The Supreme Court], asked by [m112=m3 the station] to stop it, {e3 gave} [m113=m1 the ministry] fifteen days to explain. Across town [m5:NPL.JRN journalists] {e4 read} the bulletin aloud from a lorry. [m6:CPNM.REB The Maoists], under a truce of [m114=m6 their] own making, {e5 denounced} the raid; [m7:USA.GOV the American envoy], James Moriarty, {e6 saw} [m115=m3 the owner] for tea.
e1 m1 > m3 COERCE actual 2005-10-17/none mode=censor ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2005-10-14/day mode=seize ctx=rights_freedoms
e3 m4 > m1 REQUEST requested 2005-10-17/none mode=yield ctx=legal,rights_freedoms
e4 m5 > m1 PROTEST actual 2005-10-17/none mode=demo ctx=rights_freedoms
e5 m6 > m1 ACCUSE actual 2005-10-17/none mode=disapprove ctx=rights_freedoms
e6 m7 > m3 CONSULT actual 2005-10-17/none ctx=diplomatic,rights_freedoms
