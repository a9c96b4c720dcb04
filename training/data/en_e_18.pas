### Reuters 2003-06-24
[m1:TZA.GOV Tanzania] has {e1 put its police on alert} along the border with [m2:BDI.GOV Burundi] after [m3:BDI.REB Hutu gunmen] {e2 ambushed} [m4:TZA.CVL a minibus], [m5:TZA.COP a regional commander] said on Tuesday.
e1 m1 > m3 MOBILIZE actual 2003-06-24/none mode=police ctx=migration said=m5
e2 m3 > m4 ASSAULT actual 2003-06-24/none mode=firearms said=m5

### AFP 2011-07-26
[m1:THA.GOV Bangkok] and [m2:KHM.GOV Phnom Penh] have yet to {e1 pull} their soldiers back from the temple zone as [m3:ICJ.JUD the World Court] {e2 ordered} on 18 July; [m4:IDN.GOV Jakarta] is {e3 standing by} to send observers.
e1 m1 > m2 RETREAT denied 2011-07-26/none mode=withdraw ctx=territory
e2 m3 > m1,m2 REQUEST requested 2011-07-18/day mode=yield ctx=territory,legal
e3 m4 > m1,m2 AGREE planned 2011-07-26/none ctx=peacekeeping

### Xinhua 2013-02-21
[m1:NER.GOV Niger] has {e1 ordered reinforcements} to its frontier with [m2:@NGA Nigeria] because [m3:BOKOHARAM.REB Boko Haram fighters] may slip across, [m4:NER.GOV the interior minister] said.
e1 m1 > m3 MOBILIZE actual 2013-02-21/none mode=troops ctx=terrorism said=m4

### AP 2019-02-27
[m1:PAK.MIL Pakistan] {e1 mobilized air defences} and closed its airspace on Wednesday after [m3=m1 its] jets {e3 shot down} [m4:IND.MIL an Indian MiG] and {e4 captured} [m5:IND.MIL the pilot].
e1 m1 > m4 MOBILIZE actual 2019-02-27/day mode=weapons ctx=military
e3 m3 > m4 ASSAULT actual 2019-02-27/day mode=aerial ctx=military
e4 m1 > m5 ASSAULT actual 2019-02-27/day mode=abduct ctx=military

### Reuters 2019-03-01
[m1:PAK.GOV Islamabad] {e1 handed back} [m2:IND.MIL Wing Commander Abhinandan Varthaman] at Wagah on Friday as a peace gesture, and [m3:IND.GOV New Delhi] called it no more than the Geneva rules require.
e1 m1 > m2 RETREAT actual 2019-03-01/day mode=release ctx=military

### PTI 2005-08-23
[m1:IND.GOV New Delhi] {e1 moved 3,000 paramilitary troops} to Bhutan-side districts and {e2 urged} [m2:BTN.GOV Thimphu] to deny sanctuary to [m3:NDFB.REB Bodo rebels], who {e4 dynamited} a rail bridge last week.
e1 m1 > m3 MOBILIZE actual 2005-08-23/none mode=troops
e2 m1 > m2 REQUEST requested 2005-08-23/none mode=yield
e4 m3 > m1 ASSAULT actual 2005-08-15/week mode=explosives

### AFP 2009-06-12
[m1:PER.GOV Lima] has {e1 sent 400 policemen} to Bagua, {e2 accusing} [m2:BOL.GOV Bolivia's president] of egging on [m3:PER.CVL the Awajun protesters], and {e3 granted} [m4:PER.OPP their leader] no safe-conduct to [m5:NIC.GOV Nicaragua's] embassy.
e1 m1 > m3 MOBILIZE actual 2009-06-12/none mode=police ctx=natural_resource
e2 m1 > m2 ACCUSE actual 2009-06-12/none mode=allege ctx=natural_resource
e3 m1 > m4 REJECT actual 2009-06-12/none mode=assist ctx=asylum

### Reuters 2009-06-16
[m1:NIC.GOV Managua] {e1 gave asylum to} [m2:PER.OPP Alberto Pizango], head of an Amazon federation, whom [m3:PER.JUD Peruvian prosecutors] {e2 accuse} of sedition; [m4:PER.GOV Lima] has {e3 agreed not to stop} his departure.
e1 m1 > m2 AID actual 2009-06-16/none ctx=asylum
e2 m3 > m2 ACCUSE actual 2009-06-16/none mode=allege ctx=legal
e3 m4 > m2 CONCEDE actual 2009-06-16/none ctx=asylum

### Interfax 2014-03-26
[m1:UKR.MIL Ukrainian border guards] do not {e1 let in} [m2:RUS.CVL Russian men of fighting age] travelling alone, and [m3:RUS.GOV Moscow] {e2 has threatened to answer} [m4:UKR.GOV Kyiv] with a visa regime.
e1 m1 > m2 COERCE actual 2014-03-26/none mode=restrict ctx=territory
e2 m3 > m4 THREATEN threatened 2014-03-26/none mode=restrict ctx=territory

### AP 2004-05-12
[m1:POL.GOV Poland] is {e1 prepared to extend} its command in southern [m2:@IRQ Iraq] if [m3:USA.GOV the United States] {e2 asks}, [m4:POL.GOV Premier Marek Belka] said, but cannot {e3 send} more [m5:POL.MIL soldiers].
e1 m1 > m3 AGREE hypothetical 2004-05-12/none ctx=military said=m4
e2 m3 > m1 REQUEST hypothetical 2004-05-12/none mode=assist ctx=military said=m4
e3 m1 > m3 REJECT actual 2004-05-12/none mode=assist ctx=military said=m4

### Reuters 2006-08-25
[m1:FRA.GOV Jacques Chirac] {e1 promised} [m2:UN the UN force in Lebanon] another 1,600 men on Thursday, and [m3:ITA.GOV Rome] {e2 offered to lead} it, so that [m4:LBN.MIL the Lebanese army] can spread south.
e1 m1 > m2 AGREE planned 2006-08-24/day ctx=peacekeeping
e2 m3 > m2 AGREE planned 2006-08-24/day ctx=peacekeeping

### Daily Star 2007-05-20
[m1:FATAHISLAM.REB Fatah al-Islam militants] overpowered an army checkpoint near Tripoli on Sunday, {e2 killing} [m2:LBN.MIL 27 soldiers] in their sleep; [m3:LBN.MIL gunners] then {e3 trained} their fire on the camp where [m4=m1 the group] hides.
e2 m1 > m2 ASSAULT actual 2007-05-20/day mode=firearms ctx=terrorism
e3 m3 > m4 ASSAULT actual 2007-05-20/day mode=heavy-weapons ctx=terrorism

### AFP 2007-05-24
{e1 Ammunition} from [m1:USA.GOV Washington] and [m2:ARE.GOV Abu Dhabi] for [m3:LBN.MIL the Lebanese army] came on six transport planes, [m4:LBN.MIL an officer] said; [m5:HEZBOLLAH.REB Hassan Nasrallah] {e2 warned} [m6=m3 the army] against storming the camp.
e1 m1,m2 > m3 AID actual 2007-05-24/none ctx=military said=m4
e2 m5 > m6 REQUEST requested 2007-05-24/none mode=yield

### Xinhua 2018-04-20
[m1:PRK.GOV Pyongyang] announced that it will {e1 close its nuclear test site} and [m2:KOR.GOV Seoul] {e2 hailed} it as meaningful progress; [m3:JPN.GOV Japan's defence minister] {e3 was not satisfied}.
e1 m1 > m2 CONCEDE planned 2018-04-20/none ctx=cbrn
e2 m2 > m1 SUPPORT actual 2018-04-20/none ctx=cbrn
e3 m3 > m1 ACCUSE actual 2018-04-20/none mode=disapprove ctx=cbrn

### Reuters 2011-08-22
[m1:EU The European Union] has {e1 pledged} to [m2:NTC.GOV Libya's new leaders] support for elections and a police force; a mission of soldiers is {e2 not under consideration}, [m3:EU Catherine Ashton's spokesman] said.
e1 m1 > m2 AGREE planned 2011-08-22/none ctx=pro_democracy said=m3
e2 m1 > m2 AID denied 2011-08-22/none ctx=peacekeeping said=m3

### Bernama 1995-02-26
[m1:MYS.GOV Kuala Lumpur] has {e1 excluded} [m2:GBR.BUS British companies] from all government contracts because [m3:GBR.JRN London newspapers] {e2 alleged} bribery of [m4:MYS.GOV Mahathir Mohamad]; the ban was {e3 lifted} only in September.
e1 m1 > m2 SANCTION actual 1995-02-26/none mode=discontinue ctx=economic
e2 m3 > m4 ACCUSE actual 1995-02-26/none mode=allege ctx=corruption
e3 m1 > m2 CONCEDE actual 1994-09-01/month ctx=economic

### AP 1998-04-01
[m1:UN The Security Council] {e1 imposed an arms embargo} on [m2:SRB.GOV Belgrade] over Kosovo on Tuesday, with [m3:CHN.GOV China] abstaining; [m4:SRB.GOV Slobodan Milosevic] {e2 rejected} the vote as interference.
e1 m1 > m2 SANCTION actual 1998-03-31/day mode=discontinue ctx=military
e2 m4 > m1 REJECT actual 1998-03-31/day

### Reuters 2004-11-15
By fifteen votes to none [m1:UN the Council] {e1 forbade arms sales} to [m2:CIV.GOV the government in Abidjan] and [m3:FN.REB the rebels] alike, nine days after [m4:CIV.MIL Ivorian Sukhois] {e2 bombed} [m5:FRA.MIL nine French soldiers] and [m6:FRA.MIL the French] {e3 wrecked} [m7=m4 the whole air force].
e1 m1 > m2,m3 SANCTION actual 2004-11-15/none mode=discontinue ctx=military
e2 m4 > m5 ASSAULT actual 2004-11-06/day mode=aerial ctx=military
e3 m6 > m7 ASSAULT actual 2004-11-15/none mode=destroy ctx=military

### AFP 2015-04-14
[m1:UN The Security Council] on Tuesday {e1 placed an embargo on weapons} for [m2:HUTHIS.REB the Huthi rebels]; [m3:RUS.GOV Moscow], which wanted it to cover [m4:YEM.GOV the other side] too, abstained.
e1 m1 > m2 SANCTION actual 2015-04-14/day mode=discontinue ctx=military

### Reuters 2021-03-11
[m1:USA.GOV Mike Pompeo] {e1 designated} [m2:HUTHIS.REB the Houthis] a terrorist organisation in January; a month later [m3:USA.GOV his successor] {e2 reversed the decision} so that [m4:WFP the WFP] could {e3 feed} [m5:YEM.CVL Yemenis].
e1 m1 > m2 SANCTION actual 2021-01-01/month mode=discontinue ctx=terrorism
e2 m3 > m2 CONCEDE actual 2021-02-01/month ctx=terrorism
e3 m4 > m5 AID hypothetical 2021-03-11/none ctx=human_security

### VOA 2012-04-24
[m1:MMR.GOV Myanmar] has been {e1 spared} most of the sanctions of [m2:EU the European Union] for a year, but [m3:USA.GOV Washington] is only {e2 considering} the same and {e3 will keep} its own ban on [m4:MMR.BUS cronies].
e1 m2 > m1 CONCEDE actual 2012-04-24/none ctx=economic
e2 m3 > m1 CONCEDE hypothetical 2012-04-24/none ctx=economic
e3 m3 > m4 REJECT actual 2012-04-24/none mode=yield ctx=economic

### AFP 2003-07-28
[m1:USA.GOV George W. Bush] {e1 signed a ban} on imports from [m2:MMR.GOV Burma] on Monday and {e2 froze the assets} of [m3=m2 its generals], who {e3 hold} [m4:MMR.OPP Aung San Suu Kyi] "for her own protection".
e1 m1 > m2 SANCTION actual 2003-07-28/day mode=discontinue ctx=economic
e2 m1 > m3 SANCTION actual 2003-07-28/day mode=discontinue ctx=economic
e3 m3 > m4 COERCE actual 2003-07-28/none mode=arrest

### Reuters 2007-10-18
Not [m1:MMR.MIL a single Burmese general] was {e1 banned from entering} its territory by [m2:ASEAN ASEAN], [m3:SGP.GOV its Singaporean chair] admitted; [m4:USA.GOV Washington] had {e2 urged} [m5=m2 the group] to act.
e1 m2 > m1 SANCTION denied 2007-10-18/none mode=discontinue
e2 m4 > m5 REQUEST requested 2007-10-18/none mode=change

### Reuters 1998-02-19
[m1:NGO The International Commission of Jurists] has {e1 asked} [m2:TUN.GOV Tunis] to release [m3:TUN.CVL human rights lawyer Khemais Ksila], {e3 arrested} five months ago by [m4:TUN.COP state security].
e1 m1 > m2 REQUEST requested 1998-02-19/none mode=yield ctx=human_rights
e3 m4 > m3 COERCE actual 1997-09-01/month mode=arrest ctx=human_rights

### AP 2005-11-17
[m1:NGO Reporters Without Borders] took no part in a summit in [m2:@TUN Tunis] after [m3:TUN.COP police] {e2 barred} [m4:FRA.JRN its secretary-general] at the airport, and [m5:CHE.GOV the Swiss president] {e3 criticised} [m6:TUN.GOV his hosts] on live television, which went blank.
e2 m3 > m4 REJECT actual 2005-11-17/none ctx=rights_freedoms
e3 m5 > m6 ACCUSE actual 2005-11-17/none mode=disapprove ctx=rights_freedoms

### EFE 2008-07-25
[m1:CUB.COP Havana police] did not {e1 arrest} [m2:CUB.OPP Martha Beatriz Roque] on the anniversary, as [m3:CUB.OPP her movement] had announced, but kept reporters away from her door.
e1 m1 > m2 COERCE denied 2008-07-25/none mode=arrest ctx=repression

### AFP 2010-08-13
[m1:LKA.MIL A court martial] {e1 stripped} [m2:LKA.OPP General Sarath Fonseka] of rank and medals; a second {e2 sentenced} him to thirty months, [m3:LKA.GOV the president] confirming both.
e1 m1 > m2 SANCTION actual 2010-08-13/none mode=convict ctx=military,legal
e2 m1 > m2 SANCTION actual 2010-08-13/none mode=convict ctx=legal

### The Island 2013-01-11
[m1:LKA.LEG Sri Lanka's parliament] {e1 impeached} [m2:LKA.JUD Chief Justice Shirani Bandaranayake] on Friday by 155 votes to 49, {e2 defying} [m3:LKA.JUD the Court of Appeal], which had {e3 quashed} the proceedings.
e1 m1 > m2 SANCTION actual 2013-01-11/day mode=convict ctx=legislative,legal
e2 m1 > m3 REJECT actual 2013-01-11/day ctx=legal
e3 m3 > m1 REJECT actual 2013-01-11/none ctx=legal

### Reuters 2018-05-11
At the {e1 request} of [m1:PHL.GOV the solicitor general], [m2:PHL.JUD the Philippine Supreme Court] {e2 threw out} [m3:PHL.JUD its own chief justice] on Friday; [m4:PHL.LAB law students and nuns] {e3 blew whistles} outside.
e1 m1 > m2 REQUEST requested 2018-05-11/none mode=change ctx=legal
e2 m2 > m3 SANCTION actual 2018-05-11/day mode=expel ctx=legal
e3 m4 > m2 PROTEST actual 2018-05-11/day mode=demo ctx=legal

### Guardian 2013-08-13
[m1:USA.JUD A federal judge in Manhattan] {e1 held} that [m2:USA.COP New York's police department] had violated the rights of [m3:USA.CVL minorities] by {e2 stopping and frisking} [m4=m3 them], and [m5:USA.GOV Mayor Michael Bloomberg] {e3 will appeal}.
e1 m1 > m2 SANCTION actual 2013-08-13/none mode=convict ctx=rights_freedoms,legal
e2 m2 > m4 COERCE actual 2013-08-13/none mode=seize ctx=religion_ethnicity
e3 m5 > m1 REJECT planned 2013-08-13/none ctx=legal

### AP 2019-12-03
[m1:USA.GOV Washington] is {e1 mulling duties} of up to 100 percent on champagne and handbags from [m2:FRA.GOV France] in reply to a {e2 levy} on [m3:USA.BUS American technology giants], [m4:USA.GOV the trade representative] said.
e1 m1 > m2 SANCTION hypothetical 2019-12-03/none mode=discontinue ctx=economic said=m4
e2 m2 > m3 SANCTION actual 2019-12-03/none mode=discontinue ctx=economic

### Kyodo 2005-01-27
[m1:JPN.PTY A group of Diet members] is preparing a bill that would let [m2:JPN.GOV the cabinet] {e2 exclude} [m3:PRK.BUS ships not carrying insurance], aimed at [m4:PRK.GOV Pyongyang].
e2 m2 > m3 SANCTION hypothetical 2005-01-27/none mode=discontinue ctx=economic

### Reuters 2009-04-14
[m1:UN The Security Council's] {e1 condemnation} of [m2=m3 its] rocket stung [m3:PRK.GOV Pyongyang] into {e2 quitting} the six-party talks on Tuesday, vowing never to return, and [m4:RUS.GOV Moscow] {e4 regrets} it.
e1 m1 > m3 ACCUSE actual 2009-04-14/none mode=disapprove ctx=cbrn
e2 m3 > m1 SANCTION actual 2009-04-14/day mode=withdraw ctx=cbrn
e4 m4 > m3 ACCUSE actual 2009-04-14/none mode=disapprove ctx=cbrn
