### Reuters 2014-08-07
[m1:RUS.GOV Moscow] Wednesday {e1 turned the screw on} [m2:EU the European Union] with a one-year ban on its cheese, fruit and pork. [m3:POL.GOV Warsaw], a member of [m4=m2 the bloc], {e2 coaxed} [m5:CVL.CVL consumers] into eating apples out of spite, and [m6:NOR.GOV Norway] {e3 tightened} a visa ban on [m7:RUS.GOV Russian officials].
e1 m1 > m2 SANCTION actual 2014-08-06/day mode=discontinue ctx=economic
e2 m3 > m5 REQUEST requested 2014-08-07/none ctx=economic
e3 m6 > m7 SANCTION actual 2014-08-07/none ctx=economic
rel m3 member_of m4

### AFP 2012-02-12
[m1:GRC.CVL Hooded youths] put 40 buildings {e2 to the torch} in [m2:@GRC Athens] as [m3:GRC.LEG deputies] {e3 swallowed} a new round of cuts sought by [m4:? the EU, the ECB and the IMF]. [m5:GRC.PTY The rightist LAOS], a junior partner until Friday, {e4 bailed out of} [m6:GRC.GOV the coalition of Lucas Papademos], and [m7:GRC.PTY Pasok] {e5 drummed out} 22 rebels.
e2 m1 > m3 PROTEST actual 2012-02-12/day mode=riot ctx=economic
e3 m3 > m4 CONCEDE actual 2012-02-12/day ctx=economic
e4 m5 > m6 SANCTION actual 2012-02-10/day mode=withdraw ctx=economic
e5 m7 > m3 SANCTION actual 2012-02-12/none mode=expel ctx=legislative

### CTV 2020-02-24
[m1:CAN.COP Ontario Provincial Police] {e1 dismantled} a Mohawk rail blockade near [m2:@CAN Belleville] on Monday and {e2 hauled off} ten people. [m3:CAN.CVL The Wet'suwet'en hereditary chiefs], who oppose a gas pipeline in [m4:@CAN British Columbia], {e3 are holding firm}. [m5:CAN.BUS Canadian National Railway] {e4 thanked} [m6=m1 the force] for its patience.
e1 m1 > m3 COERCE actual 2020-02-24/day mode=seize ctx=environment
e2 m1 > m3 COERCE actual 2020-02-24/day mode=arrest ctx=environment
e3 m3 > m1 REJECT actual 2020-02-24/none mode=yield ctx=environment
e4 m5 > m6 SUPPORT actual 2020-02-24/none ctx=environment

### Interfax 2021-04-22
[m1:RUS.GOV Sergei Shoigu], who heads [m2:RUS.MIL Russia's defence ministry], ordered troops massed near [m3:@UKR Ukraine] {e2 back to barracks} by May 1. [m4:UKR.GOV President Volodymyr Zelenskiy] {e3 cheered} the de-escalation; [m5:NATO NATO chief Jens Stoltenberg] {e4 insisted on} seeing it first. [m6:GBR.MIL Two British warships] are {e5 steaming for} [m7:@TUR the Bosphorus].
e2 m1 > m4 CONCEDE planned 2021-05-01/day mode=withdraw ctx=military
e3 m4 > m1 SUPPORT actual 2021-04-22/none ctx=military
e4 m5 > m1 REQUEST requested 2021-04-22/none ctx=military
e5 m6 > m1 MOBILIZE actual 2021-04-22/none mode=weapons ctx=military
rel m1 leads m2

### BBC 2010-11-10
[m1:GBR.CVL Students] {e1 smashed up} the lobby of [m2:GBR.PTY Conservative headquarters] in [m3:@GBR Millbank] on Wednesday over a tripling of fees. [m4:GBR.LAB Aaron Porter], president of [m5:GBR.LAB the National Union of Students], {e2 disowned} [m6=m1 the wreckers] as "<<q1 despicable>>." [m7:GBR.GOV Deputy Prime Minister Nick Clegg], who signed a pledge against fees, {e3 stuck to} the plan.
e1 m1 > m2 PROTEST actual 2010-11-10/day mode=vandalize ctx=economic
e2 m4 > m6 ACCUSE actual 2010-11-10/none mode=disapprove ctx=economic
e3 m7 > m1 REJECT actual 2010-11-10/none mode=yield ctx=economic
q1 m4 mixed cue=disowned
rel m4 leads m5

### Deutsche Welle 2024-01-08
[m1:DEU.AGR German farmers] {e1 sealed} motorway slip roads with tractors from daybreak Monday. [m2:DEU.GOV Chancellor Olaf Scholz's cabinet], an uneasy trio, had last week {e2 walked back} half of a diesel tax. [m3:DEU.AGR Joachim Rukwied], the farmers' president, {e3 found} that "<<q1 not nearly enough>>." [m4:DEU.OPP Bavaria's Hubert Aiwanger], whose [m5:DEU.PTY Free Voters] govern with [m6:DEU.PTY the CSU], {e4 egged on} [m7=m1 the drivers].
e1 m1 > m2 PROTEST actual 2024-01-08/day mode=obstruct ctx=economic
e2 m2 > m1 CONCEDE actual 2024-01-01/week ctx=economic
e3 m3 > m2 REJECT actual 2024-01-08/none ctx=economic
e4 m4 > m7 SUPPORT actual 2024-01-08/none ctx=economic
q1 m3 mixed cue=found
rel m4 member_of m5
rel m5 ally_of m6

### AP 2019-03-27
[m1:USA.GOV Washington] has {e1 severed} [m7:TUR.MIL Ankara's pilots] from the F-35 simulator in [m3:@USA Arizona], an official in [m4:USA.GOV the Pentagon] said, and {e3 will dun} [m2:TUR.GOV Turkey] with penalties should [m5=m2 it] {e4 go through with} a Russian missile system. [m6:RUS.GOV The Kremlin] {e5 rejoiced} that "<<q1 a deal is a deal>>."
e1 m1 > m2 SANCTION actual 2019-03-27/none mode=discontinue ctx=military
e3 m1 > m2 THREATEN threatened 2019-03-27/none ctx=military
e4 m5 > m6 COOPERATE hypothetical 2019-03-27/none ctx=military
e5 m6 > m2 SUPPORT actual 2019-03-27/none ctx=military
q1 m6 mixed cue=rejoiced

### Romania Insider 2017-02-05
[m1:ROU.GOV Prime Minister Sorin Grindeanu] {e1 ditched} at a Sunday sitting the decree that {e2 let off lightly} [m2:ROU.GOV officials accused of small-time graft]. Half a million [m3:ROU.CVL people], flags and phone lamps aloft, {e3 converged on} [m4:@ROU Victory Square] all the same. [m5:ROU.PTY Liviu Dragnea], leader of [m6:ROU.PTY the governing Social Democrats], {e4 sniffed at} "<<q1 a campaign from outside>>."
e1 m1 > m3 CONCEDE actual 2017-02-05/day ctx=corruption
e2 m1 > m2 CONCEDE actual 2017-02-05/none ctx=corruption bg
e3 m3 > m1 PROTEST actual 2017-02-05/day mode=demo ctx=corruption
e4 m5 > m3 ACCUSE actual 2017-02-05/none mode=disapprove ctx=corruption
q1 m5 mixed cue=sniffed at
rel m5 leads m6

### Reuters 2022-03-09
[m1:POL.GOV Warsaw] stunned [m2:USA.GOV the White House] with an offer to {e2 hand} all its MiG-29s to [m3:UKR.GOV Kyiv] by way of [m4:@DEU the American base at Ramstein]. [m5=m2 The Pentagon] {e3 poured cold water on} it as "<<q1 not tenable>>." [m6:SVK.GOV Slovakia], which also flies the jet, is biding its time.
e2 m1 > m3 AGREE actual 2022-03-09/none ctx=military
e3 m5 > m1 REJECT actual 2022-03-09/none mode=assist ctx=military
q1 m5 mixed cue=poured cold water on

### La Presse 2012-06-06
[m1:CAN.EDU Quebec's student federations] {e1 broke off} four days of talks with [m2:CAN.GOV Education Minister Michelle Courchesne] on fees. A bill passed in May by [m3:CAN.LEG the National Assembly] {e2 fetters} marches of more than 50 [m4:CAN.EDU students]. [m5:AMNESTY Amnesty International] {e3 wagged a finger at} [m6:CAN.GOV the Charest government] over it.
e1 m1 > m2 REJECT actual 2012-06-06/none mode=meet ctx=economic
e2 m3 > m4 COERCE actual 2012-05-01/month mode=restrict ctx=rights_freedoms
e3 m5 > m6 ACCUSE actual 2012-06-06/none mode=disapprove ctx=rights_freedoms

### Die Presse 2019-05-18
[m1:AUT.GOV Chancellor Sebastian Kurz] {e1 unhitched} his People's Party from [m2:AUT.PTY the Freedom Party] on Saturday and called early elections. [m3:AUT.PTY Heinz-Christian Strache], [m4=m2 its] chief until noon, {e3 fell on his sword} over a video from [m5:@ESP Ibiza]. [m6:AUT.CVL Thousands on Vienna's Ballhausplatz] had {e4 bayed for} just that.
e1 m1 > m2 SANCTION actual 2019-05-18/day mode=withdraw ctx=political_institutions
e3 m3 > m1 RETREAT actual 2019-05-18/day mode=resign ctx=corruption
e4 m6 > m3 PROTEST actual 2019-05-18/none mode=demo ctx=corruption

### Ukrinform 2019-11-09
[m1:UKR.MIL Government soldiers] and [m2:DNR.REB Donetsk fighters] shouldered their packs and stepped a kilometre {e3 back} each at [m3:@UKR Petrivske] on Saturday, with [m4:OSCE OSCE monitors] looking on. [m5:UKR.CVL Nationalist veterans] {e4 jeered}. [m6:FRA.GOV France], which sponsors the process, {e5 saluted} [m7=m1+m2 both sides] and {e6 readied} a summit.
e3 m1,m2 > m1,m2 RETREAT actual 2019-11-09/day mode=withdraw ctx=military
e4 m5 > m1 PROTEST actual 2019-11-09/none ctx=military
e5 m6 > m7 SUPPORT actual 2019-11-09/none ctx=military
e6 m6 > m1 CONSULT planned 2019-11-09/none mode=third-party ctx=military

### El Nuevo Dia 2019-07-25
[m1:USA.GOV Puerto Rico Governor Ricardo Rossello] {e1 bowed to} two weeks of street pressure near midnight Wednesday: [m2=m1 he] {e2 will pack his bags} on August 2. [m3:USA.CVL The crowd at the Fortaleza], led by [m4:USA.CVL singers and feminists], {e3 exulted}. [m5:USA.PTY The New Progressive Party], of which Rossello is no longer president, has no heir.
e1 m1 > m3 CONCEDE actual 2019-07-24/day mode=resign ctx=corruption
e2 m2 > m3 CONCEDE planned 2019-08-02/day mode=resign ctx=corruption again
e3 m3 > m1 SUPPORT actual 2019-07-25/none ctx=corruption

### Xinhua 2016-06-20 none
England rested [m1:? their captain] and drew a blank in [m2:@FRA Saint-Etienne]; [m3:? Slovakia] dug in, repelled wave after wave, and escaped with a point. Hooligan trouble in [m4:@FRA Marseille] has eased. [m5:? The manager] defended his six changes and shot down talk of a mutiny in the dressing room.

### Reuters 2020-08-11
[m1:BLR.COP Belarusian riot squads] {e1 lobbed} stun grenades into [m2:BLR.CVL crowds in Minsk] for a second night, and [m3:BLR.OPP Sviatlana Tsikhanouskaya] resurfaced in [m4:@LTU Vilnius], where [m5:LTU.GOV the foreign minister] {e3 took} [m6=m3 her] under his wing. [m7:BLR.GOV Alexander Lukashenko] had been {e5 felicitated} by [m8:CHN.GOV Xi Jinping] within hours.
e1 m1 > m2 ASSAULT actual 2020-08-11/none mode=crowd-control ctx=election
e3 m5 > m6 AID actual 2020-08-11/none mode=asylum ctx=asylum
e5 m8 > m7 SUPPORT actual 2020-08-11/none ctx=election

### Times 2001-08-20
[m1:NATO NATO] has {e1 airlifted} the first 400 British paratroopers to [m2:@MKD Skopje] to mop up rifles from [m3:NLA.REB the ethnic Albanian National Liberation Army]. [m4=m3 Its] political chief, [m5:NLA.REB Ali Ahmeti], pledged to {e4 give up} 3,000 of them. [m6:MKD.PTY The VMRO], the senior party in government, {e5 mocked} the number.
e1 m1 > m3 AID actual 2001-08-20/none ctx=peacekeeping
e4 m5 > m1 CONCEDE planned 2001-08-20/none mode=disarm ctx=military
e5 m6 > m5 ACCUSE actual 2001-08-20/none mode=disapprove ctx=military
rel m5 leads m4

### Euractiv 2015-09-16
[m1:HUN.GOV Hungary] {e1 fenced} [m2:REF.REF thousands of Syrians and Afghans] out on Tuesday and trained water cannon {e3 on} [m3=m2 those who shook the gate] a day later. [m4:SRB.GOV Belgrade] {e4 rapped} "<<q1 un-European brutality>>." [m5:HRV.GOV Croatian Prime Minister Zoran Milanovic] {e5 beckoned} [m6=m2 them] through his country instead.
e1 m1 > m2 COERCE actual 2015-09-15/day mode=restrict ctx=migration
e3 m1 > m3 ASSAULT actual 2015-09-16/day mode=crowd-control ctx=migration
e4 m4 > m1 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration
e5 m5 > m6 AGREE actual 2015-09-16/none ctx=migration
q1 m4 mixed cue=rapped

### USA Today 2011-02-17
[m1:USA.LEG Fourteen Democratic senators] {e1 skipped town} on Thursday to starve [m2:USA.GOV Wisconsin Governor Scott Walker] of a quorum for his bill against [m3:USA.LAB public unions]. [m4:USA.COP State troopers] {e2 fanned out} to round [m5=m1 them] up. [m6:USA.GOV President Barack Obama], in a local television interview, {e5 took sides with} [m7=m3 the workers].
e1 m1 > m2 REJECT actual 2011-02-17/day ctx=legislative
e2 m4 > m5 MOBILIZE actual 2011-02-17/day mode=police ctx=legislative
e5 m6 > m7 SUPPORT actual 2011-02-17/none ctx=legislative

### SVT English 2024-03-07
[m1:SWE.GOV Sweden] shed two centuries of neutrality on Thursday when [m2:SWE.GOV Prime Minister Ulf Kristersson] {e2 deposited} the accession papers in [m3:@USA Washington] and became the 32nd member of [m4:NATO NATO]. [m5:RUS.GOV The Russian foreign ministry] {e3 muttered} about "<<q1 countermeasures>>," and [m6:FIN.MIL the Finnish air force] {e4 flew a salute} over [m7:@SWE Gotland].
e2 m2 > m4 SUPPORT actual 2024-03-07/day ctx=military
e3 m5 > m1 THREATEN threatened 2024-03-07/none mode=relations ctx=military
e4 m6 > m1 SUPPORT actual 2024-03-07/none ctx=military
q1 m5 mixed cue=muttered
rel m1 member_of m4 from=2024-03-07/day

### RFE/RL 2008-08-26
[m1:RUS.GOV President Dmitry Medvedev] {e1 anointed} [m2:SOUTHOSSETIA.PRE South Ossetia] and [m3:ABKHAZIA.PRE Abkhazia] as states on Tuesday, a step that [m4:GEO.GOV Tbilisi] {e2 branded} annexation. [m5:GBR.GOV David Miliband], Britain's foreign secretary, hopped to [m6:@UKR Kyiv] to knit together a coalition against it. [m8:USA.MIL A U.S. cutter] {e5 unloaded} blankets at [m9:@GEO Batumi].
e1 m1 > m2,m3 SUPPORT actual 2008-08-26/day ctx=territory
e2 m4 > m1 ACCUSE actual 2008-08-26/none mode=disapprove ctx=territory
e5 m8 > m4 AID actual 2008-08-26/none ctx=territory
rel m1 recognises m2 from=2008-08-26/day
rel m1 recognises m3 from=2008-08-26/day
