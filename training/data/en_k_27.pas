### Reuters 2022-07-26
[m1:TUN.GOV Tunisia's president] won approval for [m9=m1 his] new constitution on Monday in a referendum that [m2:TUN.OPP the main parties] {e1 boycotted}. Turnout was about a quarter. [m3:TUN.OPP The National Salvation Front], an alliance that includes [m4:TUN.OPP the Islamist Ennahda], {e2 accused} [m5:TUN.GOV the electoral board] of inflating it. [m6=m5 Its] spokesman {e3 rejected} the charge. [m7=m1 Kais Saied] came out on Bourguiba avenue at two in the morning and {e4 vowed} that "all who have wronged the country" would be tried. [m8:USA.GOV The State Department] {e6 noted} the low turnout with concern.
e1 m2 > m1 PROTEST actual 2022-07-25/day mode=boycott ctx=election,pro_autocracy
e2 m3 > m5 ACCUSE actual 2022-07-26/none mode=allege ctx=election
e3 m6 > m3 REJECT actual 2022-07-26/none ctx=election
e6 m8 > m1 ACCUSE actual 2022-07-26/none mode=disapprove ctx=election
e4 m7 > m2 THREATEN threatened 2022-07-26/none mode=arrest ctx=legal

### The Straits Times 2018-08-22
[m1:AUS.GOV Malcolm Turnbull] {e1 abandoned} a law on carbon emissions on Monday under pressure from [m12:AUS.PTY backbenchers] and in the hope of keeping [m2=m1 his] job. It did not help. On Tuesday [m3:AUS.GOV his home affairs minister] {e2 challenged} [m4=m1 him] in the party room and lost by thirteen votes. "[m5=m3 He] won't get another chance," an ally of [m6=m1 the prime minister] said, but [m7=m3 Peter Dutton] {e3 resigned} from the cabinet and began to telephone. [m8:AUS.OPP Bill Shorten], who leads Labor, {e4 moved} a motion of no confidence. In [m9:@FJI Suva] and [m10:@TUV Funafuti], where the emissions matter most, [m11:PIF leaders of the islands] {e5 deplored} the retreat.
e1 m1 > m12 CONCEDE actual 2018-08-20/day ctx=environment,legislative
e2 m3 > m4 REQUEST requested 2018-08-21/day mode=change ctx=executive
e3 m7 > m1 RETREAT actual 2018-08-21/day mode=resign ctx=executive
e4 m8 > m1 REQUEST requested 2018-08-21/none mode=change ctx=legislative
e5 m11 > m1 ACCUSE actual 2018-08-21/none mode=disapprove ctx=environment

### La Tercera 2006-06-05
[m1:CHL.EDU Six hundred thousand secondary pupils] {e1 stayed} out of school on Monday although [m2:CHL.GOV Michelle Bachelet] had {e2 promised} [m3=m1 them] free examinations. [m4=m1 They] wear penguin-like uniforms, hence the nickname. [m5:CHL.EDU Their spokeswoman], Maria Jesus Sanhueza, 16, said [m6=m1 they] wanted [m7=m2 the president] to {e3 abolish} a law of the dictator's last day. [m8:CHL.COP Carabineros] {e4 beat} reporters and pupils last week; [m9=m2 she] {e5 sacked} [m10:CHL.COP their commander] for it. [m11:ARG.EDU Students in Mendoza], across the mountains, {e6 sent} a banner of support.
e1 m1 > m2 PROTEST actual 2006-06-05/day mode=strike ctx=economic
e2 m2 > m3 CONCEDE actual 2006-06-01/none ctx=economic
e3 m5 > m7 REQUEST requested 2006-06-05/none mode=change ctx=legislative
e4 m8 > m1 ASSAULT actual 2006-05-30/week mode=beat ctx=repression
e5 m9 > m10 SANCTION actual 2006-05-31/none mode=expel ctx=repression
e6 m11 > m1 SUPPORT actual 2006-06-05/none ctx=economic

### AFP 2020-07-25
[m1:MLI.GOV Ibrahim Boubacar Keita] {e1 turned} down a proposal by [m2:ECOWAS five West African presidents] that [m3=m1 he] share power. [m4:MLI.OPP The June 5 Movement], which wants [m5=m1 him] gone, {e2 rejected} the idea as well. [m7=m2 The visitors], among [m8=m2 them] [m9:NGA.GOV Muhammadu Buhari] and [m10:GHA.GOV Nana Akufo-Addo], {e3 spent} Thursday in Bamako listening to both. At least eleven [m11:MLI.CVL protesters] had been {e4 shot} in three days by [m12:MLI.COP an anti-terrorist unit]. [m13=m4 The movement's] figurehead, [m14:MLI.REL Imam Mahmoud Dicko], {e5 agreed} to a pause for Tabaski. After the feast, [m16=m14 he] {e6 warned}, it would begin again.
e1 m1 > m2 REJECT actual 2020-07-25/none mode=yield ctx=executive
e2 m4 > m2 REJECT actual 2020-07-25/none ctx=executive
e3 m7 > m1,m4 CONSULT actual 2020-07-23/day mode=visit ctx=executive
e4 m12 > m11 ASSAULT actual 2020-07-12/week mode=firearms ctx=repression
e5 m14 > m1 CONCEDE actual 2020-07-25/none ctx=executive
e6 m16 > m1 THREATEN threatened 2020-07-25/none ctx=executive

### Kathmandu Post 2018-03-02
[m1:NPL.GOV KP Oli] wants roads from the north, and [m2:CHN.GOV Beijing] wants to build them. The prime minister's office said on Friday that [m4=m1 he] had {e1 accepted} an invitation for June. [m5:IND.GOV Sushma Swaraj] was the first foreign guest to {e2 call} on [m6=m1 him], in February, before [m7=m1 he] was even sworn in. [m8=m5 She] {e3 promised} that the blockade of 2015 would not be repeated; then it was only [m9:NPL.CVL Madhesi protesters], New Delhi {e4 maintains}, who {e5 stopped} the lorries. [m10=m1 The new leader] has not forgotten who was cold that winter.
e1 m1 > m2 AGREE actual 2018-03-02/none ctx=diplomatic
e2 m5 > m6 CONSULT actual 2018-02-01/month mode=visit ctx=diplomatic
e3 m8 > m1 AGREE planned 2018-02-01/month ctx=economic
e5 m9 > m1 PROTEST actual 2015-09-23/year mode=obstruct ctx=economic
e4 m5 > m1 REJECT actual 2018-03-02/none ctx=economic

### HRW Dispatch 2016-12-21
[m1:GMB.JRN Three staff members of a radio station] in Serekunda were {e1 taken} away by [m2:GMB.SPY men of the intelligence agency] on Sunday; [m3=m1 one of them] is free again. [m4=m2 The agency] {e2 denies} holding the other two. [m5:GMB.CVL Their families] {e3 asked} [m6:GMB.JUD the high court] in Banjul to order [m7=m1 the men] produced. [m8=m6 It] {e4 agreed} to hear [m9=m5 them] on Friday. [m10:SEN.GOV Dakar] has let [m12:GMB.REF forty thousand Gambians] in since the vote, and [m11:UNHCR the refugee agency] {e5 is distributing} mats.
e1 m2 > m1 COERCE actual 2016-12-18/day mode=arrest ctx=rights_freedoms,repression
e2 m4 > m5 REJECT actual 2016-12-21/none ctx=rights_freedoms
e3 m5 > m6 REQUEST requested 2016-12-21/none mode=assist ctx=legal
e4 m8 > m9 AGREE planned 2016-12-23/day ctx=legal
e5 m11 > m12 AID actual 2016-12-21/none ctx=migration

### Delo 2018-01-04
[m1:SVN.COP Slovenian policemen] on a launch {e1 escorted} [m2:SVN.AGR fishermen from Piran] over the line drawn by [m3:PCA the arbitrators] last June, and [m4:HRV.COP their Croatian colleagues] {e2 wrote} tickets. [m5:HRV.GOV Andrej Plenkovic] {e3 does not recognise} the award, a wiretap having shown that [m6:SVN.GOV one of the other side's officials] coached an arbitrator. [m7:SVN.GOV Miro Cerar] {e6 will sue} [m8=m5 his neighbour] in Luxembourg. [m9:EU The commission] {e7 will not take} sides. The winter is good for sea bass.
e1 m1 > m2 AID actual 2018-01-04/none ctx=territory,natural_resource
e2 m4 > m2 COERCE actual 2018-01-04/none mode=restrict ctx=territory
e3 m5 > m3 REJECT actual 2018-01-04/none ctx=territory,legal
e6 m7 > m8 ACCUSE planned 2018-01-04/none mode=allege ctx=territory,legal
e7 m9 > m7 REJECT planned 2018-01-04/none mode=assist ctx=territory

### Cape Town Times 2017-04-07
[m1:ZAF.CVL Tens of thousands of people] {e1 marched} in four cities on Friday to urge [m2:ZAF.GOV Jacob Zuma] to leave. Among [m3=m1 them] in Pretoria were [m4:ZAF.OPP members of the Democratic Alliance], whose leader, [m5:ZAF.OPP Mmusi Maimane], was {e2 hit} by a rubber bullet in Johannesburg fired by [m6:ZAF.COP the police]. A week before, [m7=m2 the president] had {e3 dismissed} [m8:ZAF.GOV Pravin Gordhan], the finance minister. [m9=m8 He] spoke at a memorial service instead. [m10:ZAF.LAB The trade union federation], once an ally of the head of state, {e5 asked} [m11=m2 him] not to speak at [m12=m10 its] May Day rally. [m13=m2 He] {e6 will}.
e1 m1 > m2 PROTEST actual 2017-04-07/day mode=demo ctx=executive,corruption
e2 m6 > m5 ASSAULT actual 2017-04-07/day mode=crowd-control ctx=repression
e3 m7 > m8 SANCTION actual 2017-03-30/week mode=expel ctx=executive
e5 m10 > m11 REQUEST requested 2017-04-07/none mode=yield ctx=executive
e6 m13 > m10 REJECT planned 2017-05-01/day ctx=executive

### Yerkir 2023-12-07
[m1:ARM.GOV Yerevan] and [m2:AZE.GOV Baku] {e1 issued} a joint statement on Thursday without any mediator. [m3=m2 The victors of September] {e2 will release} thirty-two soldiers, [m4=m1 the other side] two. [m5=m1 The latter] also {e3 withdrew} [m10=m5 its] own bid to host a climate conference and {e4 backed} [m6=m2 its enemy's]. [m7:RUS.GOV Moscow], which had {e5 proposed} talks in Sochi, read it in the papers. [m8:FRA.GOV Paris] and [m9:USA.GOV Washington] {e6 hailed} the text.
e1 m1 > m2 SUPPORT actual 2023-12-07/day ctx=diplomatic
e2 m3 > m4 CONCEDE planned 2023-12-07/day ctx=military
e3 m5 > m2 CONCEDE actual 2023-12-07/day ctx=environment,diplomatic
e4 m5 > m6 SUPPORT actual 2023-12-07/day ctx=environment,diplomatic
e5 m7 > m1,m2 AGREE actual 2023-12-07/none ctx=diplomatic
e6 m8,m9 > m1,m2 SUPPORT actual 2023-12-07/none ctx=diplomatic

### Herald Sun 2005-07-16 none
[m1:? The marathoner] from [m2:@ERI Keren] has a brother who keeps goal for [m3:@SWE Vasteras]. [m4=m1 He] trains at dawn; [m5:? the brother] sleeps. [m6:ERI.GOV The sports commissioner] wanted [m7=m5 him] for the national side and [m8=m1 the runner] for the flag. [m9=m1+m5 They] both declined, the one by post, the other in person.
