### Reuters 2014-03-01
[m1:UKR.MIL Ukraine] {e1 called up its reservists} on Saturday in response to the presence of [m2:RUS.MIL Russian troops] in Crimea, [m3:UKR.GOV National Security Council secretary Andriy Parubiy] told reporters in [m4:@UKR Kiev].
e1 m1 > m2 MOBILIZE actual 2014-03-01/day mode=troops ctx=military said=m3

### Reuters 2022-12-26
[m1:SRB.MIL Serbia's army] was {e1 placed on its highest state of combat readiness} on Monday over tension with [m2:KOS.GOV Kosovo], where [m3:SRB.CVL ethnic Serbs] have {e2 kept lorries} across roads for 16 days to press for the release of a former policeman.
e1 m1 > m2 MOBILIZE actual 2022-12-26/day mode=troops ctx=military,territory
e2 m3 > m2 PROTEST actual 2022-12-26/none mode=obstruct ctx=religion_ethnicity

### Reuters 2022-12-28
[m1:SRB.CVL Serbs in northern Kosovo] will {e1 start to dismantle} roadblocks against [m7:KOS.GOV the government in Pristina] on Thursday, [m2:SRB.GOV Serbian President Aleksandar Vucic] told [m3=m1 their] leaders at a late-night meeting in [m4:@SRB Raska], after [m5:KOS.JUD a court in Pristina] {e2 let} [m6:SRB.COP a former policeman] out of jail.
e1 m1 > m7 CONCEDE planned 2022-12-29/day ctx=religion_ethnicity said=m2
e2 m5 > m6 RETREAT actual 2022-12-28/none mode=release ctx=legal

### Reuters 2022-11-01
[m1:KOS.COP Kosovo police] on Tuesday {e1 began handing out warnings} to [m2:SRB.CVL drivers with plates issued in Belgrade], and said [m3=m1 they] would fine [m4=m2 them] 150 euros from November 21.
e1 m1 > m2 THREATEN threatened 2022-11-01/day mode=restrict ctx=religion_ethnicity

### Reuters 2022-11-05
[m1:SRB.GOV Serb mayors, judges and 600 police officers] in [m2:@KOS northern Kosovo] {e1 resigned} on Saturday from [m3:KOS.GOV the institutions run from Pristina] in protest against an order on licence plates.
e1 m1 > m3 PROTEST actual 2022-11-05/day ctx=religion_ethnicity

### Reuters 2023-05-29
[m1:SRB.CVL Serb protesters] {e1 rained stones and bottles on} [m2:NATO NATO soldiers] outside the municipal office of [m3:@KOS Zvecan] on Monday, injuring some 30 of [m4=m2 the peacekeepers] from [m5:@HUN Hungary] and [m6:@ITA Italy].
e1 m1 > m2 PROTEST actual 2023-05-29/day mode=riot ctx=peacekeeping,religion_ethnicity

### Reuters 2023-05-30
[m1:NATO NATO] is to {e1 send 700 more soldiers} to [m61=m1 its] mission in [m2:KOS.GOV Kosovo] after violence in [m3:@KOS the Serb-majority north], [m4:NATO Secretary-General Jens Stoltenberg] said on Tuesday in [m5:@NOR Oslo].
e1 m1 > m2 AGREE planned 2023-05-30/none ctx=peacekeeping said=m4

### AFP 2023-09-24
[m1:KOS.COP Kosovo police] {e1 besieged and shot at} [m2:SRB.REB about 30 armed Serbs] holed up in a monastery in [m3:@KOS Banjska] on Sunday, hours after [m4=m2 the gunmen] had {e2 killed} [m5:KOS.COP an officer] on patrol.
e1 m1 > m2 ASSAULT actual 2023-09-24/day mode=firearms ctx=religion_ethnicity
e2 m4 > m5 ASSAULT actual 2023-09-24/day mode=firearms ctx=legal mode=firearms ctx=religion_ethnicity

### AFP 2023-09-30
[m1:USA.GOV The White House] {e1 called on} [m2:SRB.GOV Serbia] to pull back forces massed along the border with [m3:KOS.GOV Kosovo], which [m4:USA.GOV spokesman John Kirby] described as an unprecedented array of artillery and tanks.
e1 m1 > m2 REQUEST requested 2023-09-30/none mode=yield ctx=military

### AFP 2023-10-02
[m1:SRB.MIL The Serbian army chief, General Milan Mojsilovic], said on Monday the number of troops near [m2:KOS.GOV Kosovo] had been {e1 cut} from 8,350 to 4,500, and {e2 rejected as a lie} the claims of [m3:USA.GOV Washington] about a build-up.
e1 m1 > m2 RETREAT actual 2023-10-02/none mode=withdraw ctx=military
e2 m1 > m3 REJECT actual 2023-10-02/day ctx=military

### Reuters 2001-10-05
[m1:UZB.GOV Uzbekistan] {e1 let} [m2:USA.MIL U.S. forces] use an air base at Khanabad for search and rescue, [m3:UZB.GOV President Islam Karimov] said after {e2 meeting} [m4:USA.GOV Defense Secretary Donald Rumsfeld] in [m5:@UZB Tashkent] on Friday.
e1 m1 > m2 COOPERATE actual 2001-10-05/day ctx=military,terrorism said=m3
e2 m4 > m3 CONSULT actual 2001-10-05/day mode=visit ctx=military

### Reuters 2005-07-30
[m1:UZB.GOV Uzbekistan] has {e1 given} [m2:USA.MIL the United States] six months to quit a base at Khanabad, [m3:USA.GOV the Pentagon] said on Saturday, weeks after [m4:USA.GOV Washington] {e2 joined} a call for an inquiry into killings in [m5:@UZB Andijan].
e1 m1 > m2 SANCTION actual 2005-07-30/none mode=expel ctx=military said=m3
e2 m4 > m1 REQUEST requested 2005-07-30/none ctx=human_rights bg

### Reuters 2005-05-13
[m1:UZB.MIL Uzbek troops] in armoured vehicles {e1 fired into} [m2:UZB.CVL a crowd] of several thousand on the main square of [m3:@UZB Andijan] on Friday, after [m4:UZB.REB gunmen] had {e2 shot their way into} [m5:UZB.GOV a jail] and freed 23 businessmen.
e1 m1 > m2 ASSAULT actual 2005-05-13/day mode=firearms ctx=repression
e2 m4 > m5 ASSAULT actual 2005-05-13/day mode=firearms ctx=legal

### Reuters 2005-11-14
[m1:EU The European Union] {e1 imposed} an arms embargo on [m2:UZB.GOV Uzbekistan] on Monday and barred twelve officials from [m61=m1 its] territory for {e2 refusing} an independent inquiry into the shooting at [m3:@UZB Andijan], as sought by [m4:UN the United Nations].
e1 m1 > m2 SANCTION actual 2005-11-14/day mode=discontinue ctx=human_rights
e2 m2 > m4 REJECT actual 2005-11-14/none mode=change ctx=human_rights bg

### Reuters 2005-06-08
[m1:KGZ.GOV Kyrgyzstan] {e1 accepted} [m2:UZB.REF some 500 Uzbeks] who fled across the river from [m3:@UZB Andijan], though [m4:UZB.GOV the prosecutor general in Tashkent] {e2 wants} 133 of [m5=m2 them] handed over.
e1 m1 > m2 AID actual 2005-06-08/none ctx=asylum,migration
e2 m4 > m1 REQUEST requested 2005-06-08/none mode=assist ctx=legal

### Reuters 2005-07-27
[m1:KGZ.GOV Kyrgyzstan] will {e1 not return} to [m2:UZB.GOV Uzbekistan] any of 439 refugees held in [m3:@KGZ Jalal-Abad], [m4:KGZ.GOV acting President Kurmanbek Bakiyev's office] said, and [m5:UNHCR the U.N. refugee agency] began moving [m6:UZB.REF them] to [m7:@ROU Romania].
e1 m1 > m2 REJECT actual 2005-07-27/none mode=assist ctx=asylum said=m4
