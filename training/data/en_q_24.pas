### Reuters 2017-10-18
[m1:GBR.GOV Theresa May] {e1 reassured} [m2:EU three million European residents] in [m3:#letter an open letter] on Wednesday that [m4=m2 they] may stay, and the fee {e2 will be kept low}. [m5:EU Guy Verhofstadt], who heads [m6:EU the European Parliament's Brexit group], {e3 was not bowled over}.
e1 m1 > m2 AGREE actual 2017-10-18/day ctx=migration
e2 m1 > m2 AGREE planned 2017-10-18/none ctx=migration again
e3 m5 > m1 ACCUSE actual 2017-10-18/none ctx=migration
rel m5 leads m6

### AP 2016-11-21
[m1:USA.COP Morton County deputies] {e1 hosed} [m2:USA.CVL pipeline foes] in freezing weather at [m3:@USA Backwater Bridge] overnight. [m4:USA.CVL The Standing Rock Sioux], whose chairman is [m5:USA.CVL Dave Archambault], {e2 prevailed on} [m6:USA.MIL the Army Corps of Engineers] to look again at the route. [m7:USA.BUS Energy Transfer Partners] {e3 will fight it out} in court.
e1 m1 > m2 ASSAULT actual 2016-11-21/none mode=crowd-control ctx=environment
e2 m4 > m6 REQUEST requested 2016-11-21/none mode=change ctx=environment
e3 m7 > m6 ACCUSE planned 2016-11-21/none ctx=legal
rel m5 leads m4

### AFP 2020-11-20
[m1:HUN.GOV Budapest] and [m2:POL.GOV Warsaw] {e1 are holding} a 1.8-trillion-euro package hostage over a rule-of-law clause. [m3:SVN.GOV Janez Jansa], the Slovene premier, {e3 has come in on their side}. [m4:DEU.GOV Berlin], which chairs [m5:EU the Union], {e4 will tease out} a way at [m6:#summit a summit] in December.
e1 m1,m2 > m5 REJECT actual 2020-11-20/none ctx=economic
e3 m3 > m1,m2 SUPPORT actual 2020-11-20/none ctx=economic
e4 m4 > m1,m2 CONSULT planned 2020-12-01/month mode=mediate ctx=economic
rel m5 led_by m4

### Reuters 2004-11-27
[m1:UKR.LEG The Ukrainian parliament] {e1 disowned} the run-off on Saturday, though its vote is not binding. [m2:UKR.CVL The orange crowds on the Maidan] danced; [m3:UKR.GOV governors of the east], gathered at [m4:@UKR Sievierodonetsk], {e3 brandished} a breakaway. [m5:RUS.GOV Moscow's mayor, Yuri Luzhkov,] {e4 cheered on} [m6=m3 the secessionists].
e1 m1 > m3 REJECT actual 2004-11-27/day ctx=election
e3 m3 > m1 THREATEN threatened 2004-11-27/none mode=territory ctx=territory
e4 m5 > m6 SUPPORT actual 2004-11-27/none ctx=territory

### CBC 2005-11-28
[m1:CAN.OPP The three opposition parties] {e1 pulled} [m2:CAN.GOV Paul Martin's minority government] down by 171 votes to 133 on Monday. [m3:CAN.PTY Jack Layton], leader of [m4:CAN.PTY the New Democrats], had kept [m5=m2 it] {e4 on life support} since spring. [m6:CAN.ELI Former judge John Gomery], no party man, {e5 had faulted} [m7=m2 the Liberals].
e1 m1 > m2 SANCTION actual 2005-11-28/day mode=discontinue ctx=legislative
e4 m3 > m5 SUPPORT actual 2005-11-28/none ctx=legislative bg
e5 m6 > m7 ACCUSE actual 2005-11-28/none ctx=corruption bg
rel m3 leads m4

### Reuters 2012-08-17
[m1:RUS.JUD A Moscow judge], Marina Syrova, sent [m2:RUS.CVL three members of Pussy Riot] {e2 down} for two years on Friday. [m3:RUS.COP Riot officers] {e3 pocketed} [m4:RUS.OPP Garry Kasparov] outside. [m5:RUS.REL The Orthodox church], once the verdict was read, {e4 asked} [m6=m1 the state] to show mercy; [m7:DEU.GOV Angela Merkel] {e6 shook her head}.
e2 m1 > m2 SANCTION actual 2012-08-17/day mode=convict ctx=rights_freedoms
e3 m3 > m4 COERCE actual 2012-08-17/day mode=arrest ctx=repression
e4 m5 > m6 REQUEST requested 2012-08-17/none mode=yield ctx=rights_freedoms
e6 m7 > m1 ACCUSE actual 2012-08-17/none mode=disapprove ctx=rights_freedoms

### VOA 2018-10-10
[m1:TUR.GOV Ankara] parted with [m2:USA.REL pastor Andrew Brunson] in all but name, letting it be known that [m3=m2 he] {e2 could board a plane} on Friday. [m4:USA.GOV Mike Pompeo] {e3 may undo} the penalties on [m5:TUR.GOV two ministers]; [m6:TUR.OPP the Good Party], led by [m7:TUR.OPP Meral Aksener], {e4 jeered at} "<<q1 a deal under the table>>."
e2 m1 > m3 CONCEDE planned 2018-10-12/day mode=release ctx=diplomatic
e3 m4 > m5 CONCEDE hypothetical 2018-10-10/none ctx=diplomatic
e4 m6 > m1 ACCUSE actual 2018-10-10/none mode=disapprove ctx=diplomatic
q1 m6 mixed cue=jeered at
rel m7 leads m6

### Reuters 2022-02-24
[m1:RUS.MIL Russian paratroopers] {e1 dropped on} Hostomel airfield near [m2:@UKR Kyiv] on Thursday. [m3:UKR.GOV Volodymyr Zelenskiy] {e2 broke with} [m4:RUS.GOV Moscow] and {e3 armed} [m5:UKR.CVL anyone who asked]. [m6:LTU.GOV Vilnius] {e4 proclaimed} an emergency; [m7:MDA.GOV Chisinau] {e5 lodged} [m8:REF.REF the first families] in a fairground.
e1 m1 > m3 ASSAULT actual 2022-02-24/day ctx=military
e2 m3 > m4 SANCTION actual 2022-02-24/day mode=discontinue ctx=diplomatic
e3 m3 > m5 MOBILIZE actual 2022-02-24/day mode=militia ctx=military
e4 m6 > m1 MOBILIZE actual 2022-02-24/none ctx=military
e5 m7 > m8 AID actual 2022-02-24/none ctx=migration

### Lusa 2021-10-27
[m1:PRT.OPP The Left Bloc] and [m2:PRT.OPP the Communists] {e1 pulled the plug on} [m3:PRT.GOV Antonio Costa's] budget on Wednesday, six years after they {e2 hoisted} [m4=m3 him] to power. [m5:PRT.GOV President Marcelo Rebelo de Sousa] {e3 dissolves} [m6:PRT.LEG the assembly] next. [m7:PRT.LAB Nurses] {e4 called off} a stoppage out of tact.
e1 m1,m2 > m3 REJECT actual 2021-10-27/day ctx=legislative
e2 m1,m2 > m4 SUPPORT actual 2021-10-27/none ctx=legislative bg
e3 m5 > m6 COERCE planned 2021-10-27/none ctx=legislative
e4 m7 > m3 CONCEDE actual 2021-10-27/none ctx=health

### Reuters 2019-01-11 none
A private jet carrying [m1:? the tenor] overshot the runway in [m2:@CHE Sion]; nobody was hurt. [m3:CHE.BUS The airport] reopened by noon, and [m4:? his agent] promised that the gala in [m5:@AUT Graz] would go ahead, with a stand-in for the soprano, who pulled out with a cold.

### AP 2008-09-29
[m1:USA.LEG The House of Representatives] {e1 shot down} a $700 billion rescue of [m2:USA.BUS the banks] on Monday, in part because, [m3:USA.LEG John Boehner] said, [m4:USA.LEG Nancy Pelosi] {e2 had needled} [m5:USA.PTY his party] in a speech. [m6:USA.GOV Henry Paulson], who {e3 had gone down on one knee to} [m7=m4 her], will try again; [m8:BRA.GOV Lula] {e5 tut-tutted} from [m9:@BRA Brasilia].
e1 m1 > m6 REJECT actual 2008-09-29/day ctx=economic
e2 m4 > m5 ACCUSE actual 2008-09-29/none mode=disapprove ctx=economic said=m3
e3 m6 > m7 REQUEST requested 2008-09-29/none mode=assist ctx=economic bg
e5 m8 > m1 ACCUSE actual 2008-09-29/none mode=disapprove ctx=economic

### Balkan Insight 2014-02-07
[m1:BIH.CVL Jobless workers in Tuzla] {e1 fired} the canton's offices with rags and petrol on Friday; [m2:BIH.GOV the prime minister of the canton, Sead Causevic,] {e2 stood down}. [m3:EU Valentin Inzko], the Austrian overseer, {e3 toyed with sending for} [m4:EUFOR European troops]. [m5:HRV.GOV Zoran Milanovic] {e4 drove over to} [m6:@BIH Mostar] to steady [m7:BIH.CVL the Croats].
e1 m1 > m2 PROTEST actual 2014-02-07/day mode=riot ctx=inequality
e2 m2 > m1 RETREAT actual 2014-02-07/none mode=resign ctx=inequality
e3 m3 > m4 REQUEST hypothetical 2014-02-07/none mode=assist ctx=peacekeeping
e4 m5 > m7 CONSULT actual 2014-02-07/none mode=visit ctx=inequality

### Reuters 2015-12-04
[m1:DEU.LEG The Bundestag] on Friday {e1 signed off on} Tornados and a frigate against [m2:ISIS.REB Islamic State], which controls [m3:@SYR Raqqa] and [m4:@IRQ Mosul]. [m5=m1 It] {e3 puts up} 1,200 men alongside [m6:FRA.MIL the French carrier Charles de Gaulle]. [m7:DEU.PTY The Left's Sahra Wagenknecht] {e4 inveighed against} [m8:DEU.GOV the defence minister, Ursula von der Leyen].
e1 m1 > m2 MOBILIZE planned 2015-12-04/day mode=weapons ctx=terrorism
e3 m5 > m6 AGREE planned 2015-12-04/none ctx=terrorism
e4 m7 > m8 ACCUSE actual 2015-12-04/none mode=disapprove ctx=military
rel m2 controls m3
rel m2 controls m4

### AFP 2013-10-09
[m1:FRA.COP French gendarmes] took [m2:KOS.REF a Roma schoolgirl, Leonarda Dibrani,] {e2 off her school bus} and packed her {e4 off} to [m3:@KOS Mitrovica]. [m4:FRA.EDU Lycee pupils in Paris] {e5 piled bins} against their gates Wednesday. [m5:FRA.PTY Harlem Desir], first secretary of [m6:FRA.PTY the Socialists], {e6 went against} [m7:FRA.GOV Manuel Valls].
e2 m1 > m2 COERCE actual 2013-10-09/none mode=arrest ctx=migration
e4 m1 > m2 COERCE actual 2013-10-09/none mode=deport ctx=migration
e5 m4 > m7 PROTEST actual 2013-10-09/day mode=obstruct ctx=migration
e6 m5 > m7 ACCUSE actual 2013-10-09/none ctx=migration
rel m5 leads m6

### Reuters 2023-02-09
[m1:NIC.GOV Daniel Ortega] put [m2:NIC.OPP 222 inmates] {e2 on a plane} to [m3:@USA Washington] on Thursday and {e3 undid} their citizenship. [m4:NIC.REL Bishop Rolando Alvarez], who {e4 would not board}, {e5 was given} 26 years. [m5:ESP.GOV Jose Manuel Albares] {e6 extended} [m6=m2 the exiles] passports; [m7:USA.GOV the State Department] {e7 flew in} doctors for them.
e2 m1 > m2 RETREAT actual 2023-02-09/day mode=release ctx=repression
e3 m1 > m2 SANCTION actual 2023-02-09/day ctx=repression
e4 m4 > m1 REJECT actual 2023-02-09/day ctx=repression
e5 m1 > m4 SANCTION actual 2023-02-09/none mode=convict ctx=repression
e6 m5 > m6 AGREE actual 2023-02-09/none ctx=asylum
e7 m7 > m6 AID actual 2023-02-09/none ctx=asylum

### Helsinki Times 2010-06-18
[m1:FIN.PTY The Centre Party] bade [m2:FIN.GOV Matti Vanhanen] adieu at a congress in [m3:@FIN Lahti] and {e3 will put up} [m4:FIN.PTY Mari Kiviniemi] in his stead. [m5:FIN.PTY The National Coalition], a member of [m6:FIN.GOV the same government], {e4 pledges to play along}; [m7:FIN.OPP the True Finns] blew a raspberry.
e3 m1 > m4 SUPPORT planned 2010-06-18/none ctx=political_institutions
e4 m5 > m4 AGREE planned 2010-06-18/none ctx=political_institutions
rel m5 member_of m6

### Reuters 2001-09-28
[m1:UZB.GOV Tashkent] {e1 made over} the Khanabad airstrip to [m2:USA.MIL the U.S. Air Force] for "<<q1 humanitarian>>" flights. [m3:RUS.GOV Sergei Ivanov], who had {e2 set his face against} foreign boots in Central Asia, {e3 softened}; [m4:TKM.GOV Ashgabat] {e4 lets through} only flour. [m5:PAK.REL A coalition of clerics in Quetta] {e5 threatens a holy war}.
e1 m1 > m2 COOPERATE actual 2001-09-28/none ctx=military
e2 m3 > m2 REJECT actual 2001-09-28/none ctx=military bg
e3 m3 > m2 CONCEDE actual 2001-09-28/none ctx=military
e4 m4 > m2 CONCEDE actual 2001-09-28/none ctx=military
e5 m5 > m2 THREATEN threatened 2001-09-28/none mode=violence ctx=religion_ethnicity
q1 m1 mixed
