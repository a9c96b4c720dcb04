### Anadolu 2022-07-04
[m1:PAK.OPP Former Pakistani prime minister Imran Khan] {e1 called for nationwide rallies against} [m2:PAK.GOV the coalition government of Shehbaz Sharif] over fuel prices, in a video address from [m3:@PAK his home in Islamabad].
e1 m1 > m2 ACCUSE actual 2022-07-04/none mode=disapprove ctx=economic

### Anadolu 2022-07-05
[m1:PAK.OPP Former Pakistani prime minister Imran Khan] {e1 called on} [m2:PAK.GOV the election commission] to bring forward the general vote, speaking to [m3:PAK.CVL supporters] in [m4:@PAK Lahore] before by-elections in Punjab.
e1 m1 > m2 REQUEST requested 2022-07-05/none mode=change ctx=election

### Anadolu 2022-07-17
[m1:PAK.OPP Thousands of followers of Imran Khan] {e1 danced and chanted} in the streets of [m2:@PAK Karachi] on Sunday against [m3:PAK.GOV the government of Shehbaz Sharif], hours after polls closed in Punjab.
e1 m1 > m3 PROTEST actual 2022-07-17/day mode=demo ctx=election

### Anadolu 2022-08-22
[m1:PAK.COP Police in Islamabad] have {e1 registered a case against} [m2:PAK.OPP Imran Khan] under the anti-terrorism act over remarks about [m3:PAK.JUD a woman magistrate], [m4:PAK.GOV Interior Minister Rana Sanaullah] said.
e1 m1 > m2 ACCUSE actual 2022-08-22/none mode=allege ctx=legal said=m4

### Anadolu 2022-08-21
[m1:PAK.GOV Pakistan's media regulator] has {e1 stopped} [m2:PAK.JRN satellite channels] from carrying speeches of [m3:PAK.OPP former prime minister Imran Khan] live, a notice issued in [m4:@PAK Islamabad] showed.
e1 m1 > m2 COERCE actual 2022-08-21/none mode=censor ctx=rights_freedoms

### Anadolu 2022-10-21
[m1:PAK.GOV Pakistan's election commission] on Friday {e1 disqualified} [m2:PAK.OPP Imran Khan] from holding [m61=m2 his] seat over the sale of state gifts, a ruling that [m3:PAK.OPP his party] said [m62=m3 it] would {e2 contest} in [m4:PAK.JUD the high court].
e1 m1 > m2 COERCE actual 2022-10-21/day mode=restrict ctx=legal,election
e2 m3 > m1 ACCUSE planned 2022-10-21/none ctx=legal

### Anadolu 2022-11-03
[m1:UAF A gunman] {e1 wounded} [m2:PAK.OPP Imran Khan] in the leg on Thursday as [m3=m2 he] waved from a container truck in [m4:@PAK Wazirabad], on the seventh day of a {e2 march} against [m5:PAK.GOV the government].
e1 m1 > m2 ASSAULT actual 2022-11-03/day mode=targeted ctx=election
e2 m3 > m5 PROTEST actual 2022-11-03/none mode=demo ctx=election

### Anadolu 2022-11-04
[m1:PAK.OPP Imran Khan] {e1 pointed the finger} at [m2:PAK.GOV Prime Minister Shehbaz Sharif] and two others over an attempt on [m61=m1 his] life, from a wheelchair at [m3:@PAK a Lahore hospital]; [m4:PAK.MIL the army's press office] {e2 asked} [m5=m2 the government] to sue for defamation.
e1 m1 > m2 ACCUSE actual 2022-11-04/none mode=allege ctx=election
e2 m4 > m5 REQUEST requested 2022-11-04/none ctx=legal,military

### Anadolu 2023-03-14
[m1:PAK.OPP Supporters of Imran Khan] {e1 pelted} [m2:PAK.COP police] with bricks in [m3:@PAK the Zaman Park district of Lahore] on Tuesday to keep [m4=m2 the officers] from serving a court warrant on [m5=m1 their] leader.
e1 m1 > m2 PROTEST actual 2023-03-14/day mode=riot ctx=legal

### Anadolu 2023-05-09
[m1:PAK.PRM Paramilitary rangers] {e1 seized} [m2:PAK.OPP Imran Khan] inside [m3:PAK.JUD the high court in Islamabad] on Tuesday, where [m4=m2 he] had come for a hearing on bail.
e1 m1 > m2 COERCE actual 2023-05-09/day mode=arrest ctx=legal

### Anadolu 2023-05-10
[m1:PAK.GOV Pakistan's federal government] {e1 called out the army} in Punjab and [m2:@PAK Islamabad] on Wednesday, a day after [m3:PAK.OPP Imran Khan's supporters] {e2 ransacked} [m4:PAK.MIL the house of a corps commander in Lahore].
e1 m1 > m3 MOBILIZE actual 2023-05-10/day mode=troops ctx=repression
e2 m3 > m4 PROTEST actual 2023-05-09/day mode=riot ctx=legal

### Anadolu 2023-05-11
[m1:PAK.JUD The Supreme Court of Pakistan] on Thursday {e1 declared unlawful} the arrest of [m2:PAK.OPP Imran Khan] by [m3:PAK.GOV the anti-graft agency] and {e2 told} [m4=m2 him] to appear at the high court the next morning.
e1 m1 > m3 REJECT actual 2023-05-11/day ctx=legal
e2 m1 > m4 REQUEST requested 2023-05-11/day ctx=legal

### Anadolu 2023-05-15
[m1:PAK.MIL Pakistan's army] {e1 vowed} to try [m2:PAK.OPP those who attacked army installations last week] under military law, and the statement was {e2 welcomed} by [m3:PAK.GOV Prime Minister Shehbaz Sharif] at [m4:@PAK a meeting in Islamabad].
e1 m1 > m2 THREATEN threatened 2023-05-15/none mode=arrest ctx=military,legal
e2 m3 > m1 SUPPORT actual 2023-05-15/none ctx=military,legal

### Anadolu 2023-06-01
[m1:PAK.CVL A human rights commission in Lahore] {e1 urged} [m2:PAK.GOV the government] not to send [m3:PAK.CVL civilians] before military courts, at a news conference attended by [m4:PAK.CVL lawyers] from [m5:@PAK Quetta].
e1 m1 > m2 REQUEST requested 2023-06-01/none mode=change ctx=legal,human_rights

### Anadolu 2023-06-19
[m1:PAK.GOV Defence Minister Khawaja Asif] told [m2:PAK.LEG parliament] on Monday that [m3:PAK.GOV the government] would {e1 not go back} on military trials, as [m4:PAK.CVL rights groups] had {e2 asked}, and that the law was fifty years old.
e1 m3 > m4 REJECT actual 2023-06-19/day mode=change ctx=legal,military said=m1
e2 m4 > m3 REQUEST requested 2023-06-19/none mode=change ctx=legal bg

### Anadolu 2023-08-05
[m1:PAK.JUD A judge in Islamabad] {e1 sent} [m2:PAK.OPP former prime minister Imran Khan] to prison for three years on Saturday for selling state gifts, and within the hour [m3:PAK.COP Punjab police] had {e2 picked} [m4=m2 him] up in [m5:@PAK Lahore].
e1 m1 > m2 SANCTION actual 2023-08-05/day mode=convict ctx=legal,corruption
e2 m3 > m4 COERCE actual 2023-08-05/day mode=arrest ctx=legal
