### Reuters 2015-07-03
[m1:COD.OPP Congo's largest opposition party, the UDPS], {e1 pulled out} of exploratory talks with [m2:COD.GOV President Joseph Kabila's envoys] in [m3:@ITA Venice], citing [m4=m2 the government's] refusal to name a facilitator acceptable to both sides.
e1 m1 > m2 REJECT actual 2015-07-03/none mode=meet ctx=election

### Reuters 2016-09-19
[m1:COD.CVL Protesters] {e1 burned} a policeman's body and looted [m2:CHN.BUS Chinese-owned shops] in [m3:@COD Kinshasa] on Monday as [m5:COD.OPP opposition leaders] {e2 marched} to demand that [m4:COD.GOV President Joseph Kabila] step down in December.
e1 m1 > m2 PROTEST actual 2016-09-19/day mode=riot ctx=election
e2 m5 > m4 PROTEST actual 2016-09-19/day mode=demo ctx=election

### Reuters 2016-09-20
[m1:UAF Men in uniform] {e1 set alight} the headquarters of [m2:COD.OPP three Congolese opposition parties] in the early hours of Tuesday, killing two people, [m80:COD.OPP party officials] in [m3:@COD Kinshasa] said; [m4:COD.COP police] gave no comment.
e1 m1 > m2 ASSAULT actual 2016-09-20/day mode=destroy ctx=election,repression

### Reuters 2016-09-28
[m1:USA.GOV The U.S. Treasury Department] on Wednesday {e1 froze the assets} of [m2:COD.MIL two Congolese generals] for suppressing the opposition, days after [m3:USA.GOV Washington] told families of [m61=m3 its] embassy staff to leave [m4:@COD Kinshasa].
e1 m1 > m2 SANCTION actual 2016-09-28/day mode=discontinue ctx=repression

### RFI 2016-12-19
[m1:COD.GOV The Congolese authorities] {e1 cut} access to Facebook and WhatsApp for [m2:COD.CVL users in Kinshasa] shortly before midnight on Sunday, the last day of the second mandate of [m3:COD.GOV President Joseph Kabila], internet providers confirmed.
e1 m1 > m2 COERCE actual 2016-12-18/day mode=censor ctx=rights_freedoms

### Bernama 2014-03-07
[m1:MYS.JUD Malaysia's Court of Appeal] on Friday {e1 sentenced} [m2:MYS.OPP opposition leader Anwar Ibrahim] to five years in prison, barring [m4=m2 him] from a by-election in [m3:@MYS Selangor] that [m5=m2 he] had been expected to win.
e1 m1 > m2 SANCTION actual 2014-03-07/day mode=convict ctx=legal

### Bernama 2014-03-08
[m1:USA.GOV The United States] {e1 voiced disappointment} at the prosecution of [m2:MYS.OPP Anwar Ibrahim] and said [m61=m2 his] trial raised doubts about the rule of law in [m3:MYS.GOV Malaysia], where [m4:USA.GOV President Barack Obama] is due in April.
e1 m1 > m3 ACCUSE actual 2014-03-08/none mode=disapprove ctx=legal,human_rights

### Bernama 2014-03-10
[m1:MYS.GOV Malaysia's Foreign Ministry] {e1 brushed aside} [m2:USA.GOV U.S.] remarks on the case of [m3:MYS.OPP Anwar Ibrahim] as interference in the judicial process, in a statement issued in [m4:@MYS Putrajaya] on Monday.
e1 m1 > m2 REJECT actual 2014-03-10/day ctx=diplomatic,legal

### Bernama 2012-04-28
[m1:MYS.COP Malaysian police] {e1 sprayed chemically laced water at} [m2:MYS.CVL tens of thousands of Bersih activists] who tried to push through a barrier at Merdeka Square in [m3:@MYS Kuala Lumpur] on Saturday during a {e2 sit-in} against the way [m4:MYS.GOV the government] runs elections.
e1 m1 > m2 ASSAULT actual 2012-04-28/day mode=crowd-control ctx=election,repression
e2 m2 > m4 PROTEST actual 2012-04-28/day mode=demo ctx=election

### Bernama 2012-04-26
[m1:MYS.JUD A Kuala Lumpur magistrate] {e1 forbade} [m2:MYS.CVL the Bersih coalition], which groups 84 non-governmental organisations, to set foot in Merdeka Square between Friday and Tuesday, acting on an application by [m3:MYS.COP the city's police chief].
e1 m1 > m2 COERCE actual 2012-04-26/none mode=restrict ctx=rights_freedoms,legal

### Bernama 2012-04-27
[m1:MYS.CVL Bersih co-chairwoman Ambiga Sreenevasan] said [m4=m1 the group] would {e1 defy} an order by [m3:MYS.JUD a city court] and meet as near as possible to Merdeka Square, and {e2 spurned} an offer of a stadium made by [m2:MYS.GOV Kuala Lumpur City Hall].
e2 m1 > m2 REJECT actual 2012-04-27/none
e1 m1 > m3 REJECT actual 2012-04-27/none ctx=rights_freedoms

### AP 2007-11-03
[m1:PAK.MIL Pakistani army troops] {e1 surrounded} [m5:PAK.JUD the Supreme Court] in [m2:@PAK Islamabad] on Saturday, minutes after [m3:PAK.MIL Gen. Pervez Musharraf] {e2 sacked} [m4:PAK.JUD the chief justice, Iftikhar Mohammed Chaudhry].
e1 m1 > m5 COERCE actual 2007-11-03/day ctx=repression,legal
e2 m3 > m4 SANCTION actual 2007-11-03/day mode=expel ctx=legal,pro_autocracy

### AP 2007-11-05
[m1:PAK.COP Police] {e1 clubbed} [m2:PAK.CVL lawyers in black suits] and dragged [m62=m2 them] out of the High Court in [m3:@PAK Lahore] on Monday, while [m4:GBR.GOV Britain] {e2 said it would review} [m61=m4 its] aid to [m5:PAK.GOV Islamabad].
e1 m1 > m2 ASSAULT actual 2007-11-05/day mode=beat ctx=repression,legal
e2 m4 > m5 THREATEN threatened 2007-11-05/none mode=restrict ctx=economic

### AP 2007-11-06
[m1:PAK.JUD Deposed Chief Justice Iftikhar Mohammed Chaudhry] {e1 exhorted} [m2:PAK.CVL lawyers] by mobile phone on Tuesday to spread [m61=m1 his] message to the people, before lines in [m3:@PAK the Pakistani capital] went dead.
e1 m1 > m2 REQUEST requested 2007-11-06/day ctx=legal,pro_democracy

### AP 2007-11-09
[m1:PAK.OPP Former Prime Minister Benazir Bhutto] was {e1 confined} to [m61=m1 her] [m2:@PAK Islamabad] villa by [m3:PAK.COP police] on Friday, hours before a rally that [m4=m1 she] had called against [m5:PAK.GOV President Pervez Musharraf] in nearby Rawalpindi.
e1 m3 > m1 COERCE actual 2007-11-09/day mode=arrest ctx=rights_freedoms,repression

### AP 2007-11-10 none
[m1:PAK.GOV Pakistan's central bank] said on Saturday that remittances from workers abroad had grown by a fifth in four months. [m2:@USA The United States] and [m3:@SAU Saudi Arabia] were the largest sources, ahead of [m4:@ARE the United Arab Emirates].

### BBC 2003-12-16
[m1:CIV.REB Ivory Coast's former rebels, the New Forces], said [m5=m1 they] would {e1 stay away} from cabinet meetings because [m2:CIV.GOV President Laurent Gbagbo] had not delegated real powers to [m3:CIV.GOV his prime minister], as agreed in [m4:@FRA Marcoussis].
e1 m1 > m2 REJECT actual 2003-12-16/none mode=meet ctx=executive

### BBC 2003-12-23
[m1:CIV.REB Ivory Coast's former rebels] will {e1 return} to [m5:CIV.GOV President Laurent Gbagbo's unity cabinet] in January, [m2:CIV.REB their leader, Guillaume Soro], said after {e2 meeting} [m3:GHA.GOV Ghana's President John Kufuor] in [m4:@GHA Accra].
e1 m1 > m5 CONCEDE planned 2003-12-23/none ctx=executive said=m2
e2 m2 > m3 CONSULT actual 2003-12-23/none ctx=diplomatic
