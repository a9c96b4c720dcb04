### Sabah 2013-05-31
[m1:TUR.COP Turkish riot police] {e1 burned the tents of} [m2:TUR.CVL environmental activists] camped in Gezi Park in [m3:@TUR Istanbul] before dawn on Friday and drove [m5=m2 them] out with tear gas, hours before [m4:TUR.JUD a city court] halted work on a shopping centre there.
e1 m1 > m2 ASSAULT actual 2013-05-31/day mode=crowd-control ctx=environment,repression

### Sabah 2013-06-02
[m1:TUR.GOV Prime Minister Tayyip Erdogan] on Sunday {e1 dismissed} [m2:TUR.CVL the people in Istanbul's Taksim Square] as a few looters and {e2 pointed a finger at} [m3:TUR.OPP the Republican People's Party, the main opposition group], for inciting [m4=m2 them].
e1 m1 > m2 ACCUSE actual 2013-06-02/day mode=disapprove ctx=repression
e2 m1 > m3 ACCUSE actual 2013-06-02/day mode=allege ctx=repression

### Sabah 2013-06-04
[m1:TUR.GOV Deputy Prime Minister Bulent Arinc] {e1 apologised} on Tuesday to [m2:TUR.CVL the environmentalists of Gezi Park] for the excessive force used against [m5=m2 them], after {e2 seeing} [m3:TUR.GOV President Abdullah Gul] in [m4:@TUR Ankara].
e1 m1 > m2 CONCEDE actual 2013-06-04/day ctx=repression
e2 m1 > m3 CONSULT actual 2013-06-04/day ctx=executive

### Sabah 2013-06-05
[m1:TUR.CVL The Taksim Solidarity platform] {e1 presented} [m2:TUR.GOV Deputy Prime Minister Bulent Arinc] with a list of demands on Wednesday, among them the dismissal of [m3:TUR.COP the police chiefs of Istanbul, Ankara and Hatay].
e1 m1 > m2 REQUEST requested 2013-06-05/day mode=change ctx=repression

### Sabah 2013-06-07
[m1:TUR.GOV Prime Minister Tayyip Erdogan] told [m2:TUR.PTY supporters at Istanbul airport] early on Friday that [m4=m1 he] would {e1 press on} with the rebuilding of a barracks in Gezi Park whatever [m3:TUR.CVL the demonstrators] wanted.
e1 m1 > m3 REJECT actual 2013-06-07/day mode=yield ctx=environment

### Sabah 2013-06-13
[m1:TUR.GOV Prime Minister Tayyip Erdogan] {e1 gave} [m2:TUR.CVL the campers of Gezi Park] 24 hours to go, [m3:TUR.PTY a spokesman of the ruling party, Huseyin Celik], said, while [m4:EU the European Parliament] {e2 voiced concern} about [m5:TUR.COP police] methods.
e1 m1 > m2 THREATEN threatened 2013-06-13/none mode=violence ctx=repression said=m3
e2 m4 > m5 ACCUSE actual 2013-06-13/none mode=disapprove ctx=repression

### Sabah 2013-06-17
[m1:TUR.LAB Two of Turkey's large union federations] {e1 held} a one-day strike and rallies in [m3:@TUR Istanbul and Ankara] on Monday against the removal of [m4:TUR.CVL activists] from Gezi Park by [m5:TUR.COP police].
e1 m1 > m5 PROTEST actual 2013-06-17/day mode=strike ctx=repression

### Sabah 2013-06-25
[m1:TUR.COP Anti-terrorism officers] searched about 30 addresses in [m2:@TUR Ankara] on Tuesday and {e1 took into custody} [m3:TUR.CVL at least 20 people] suspected of attacks on police during the Gezi Park unrest.
e1 m1 > m3 COERCE actual 2013-06-25/day mode=arrest ctx=repression

### Sabah 2022-04-25
[m1:TUR.JUD An Istanbul court] {e1 convicted} [m2:TUR.BUS the businessman Osman Kavala] of trying to overthrow [m3:TUR.GOV the government] by financing the 2013 protests and jailed [m4=m2 him] for life without parole on Monday.
e1 m1 > m2 SANCTION actual 2022-04-25/day mode=convict ctx=legal,repression

### Sabah 2021-10-23
[m1:TUR.GOV President Tayyip Erdogan] said on Saturday [m6=m1 he] had told the foreign ministry to {e1 expel} the ambassadors of [m2:USA.GOV the United States], [m3:DEU.GOV Germany] and [m4:FRA.GOV France] for {e2 seeking the release} of [m5:TUR.BUS Osman Kavala].
e1 m1 > m2,m3,m4 SANCTION planned 2021-10-23/day mode=expel ctx=diplomatic
e2 m2,m3,m4 > m1 REQUEST requested 2021-10-23/none mode=yield ctx=legal bg

### Sabah 2021-10-25
[m1:TUR.GOV President Tayyip Erdogan] {e1 stepped back} on Monday from a plan to throw out [m2:USA.GOV the U.S.] and nine other ambassadors after their embassies wrote that they do not interfere in the affairs of [m3=m1 the host country].
e1 m1 > m2 CONCEDE actual 2021-10-25/day ctx=diplomatic

### IRNA 2021-10-26 none
Trains between [m1:@TUR Van] and [m2:@IRN Tabriz] will carry freight twice a week from November. The line, 310 kilometres long, had its last passenger in March 2020; [m3:IRN.BUS a carpet dealer from Tabriz] said the road takes [m4=m3 him] nine hours.

### AFP 2024-08-05
[m1:BGD.EDU Student protesters] {e1 stormed} the residence of [m2:BGD.GOV Prime Minister Sheikh Hasina] in [m3:@BGD Dhaka] on Monday and carried off furniture, after [m4=m2 she] {e2 resigned} and flew by helicopter toward [m5:@IND India].
e1 m1 > m2 PROTEST actual 2024-08-05/day mode=riot ctx=executive
e2 m4 > m1 RETREAT actual 2024-08-05/day mode=resign ctx=executive

### AFP 2024-08-04
[m1:BGD.EDU Asif Mahmud, a coordinator of the movement against job quotas], {e1 refused} an offer of talks from [m2:BGD.GOV Sheikh Hasina] and {e2 asked} [m3:BGD.CVL people across the country] to stop paying taxes and bills.
e1 m1 > m2 REJECT actual 2024-08-04/none mode=meet ctx=executive
e2 m1 > m3 REQUEST requested 2024-08-04/none ctx=executive

### AFP 2024-07-18
[m1:BGD.GOV Bangladesh] has {e1 switched off} mobile internet for [m2:BGD.EDU students] protesting over civil service quotas, [m3:BGD.GOV junior telecommunications minister Zunaid Ahmed Palak] said, as [m4:USA.GOV the U.S. embassy in Dhaka] closed for the day.
e1 m1 > m2 COERCE actual 2024-07-18/none mode=censor ctx=rights_freedoms said=m3

### AFP 2024-07-19
[m1:BGD.GOV The Bangladeshi government] {e1 called out the army} late on Friday to restore order among [m2:BGD.EDU students], who had {e2 burned down} the building of [m3:BGD.JRN the state broadcaster] in [m4:@BGD Dhaka].
e1 m1 > m2 MOBILIZE actual 2024-07-19/day mode=troops ctx=repression
e2 m2 > m3 PROTEST actual 2024-07-19/none mode=riot ctx=repression

### AFP 2024-07-21
[m1:BGD.JUD Bangladesh's Supreme Court] {e1 scaled back} a quota for veterans' families to five percent of government jobs on Sunday, granting much of what [m2:BGD.EDU students] had wanted, and [m3:BGD.GOV the law minister, Anisul Huq], {e2 welcomed} the ruling.
e1 m1 > m2 CONCEDE actual 2024-07-21/day ctx=legal,inequality
e2 m3 > m1 SUPPORT actual 2024-07-21/none ctx=legal

### AFP 2025-11-17
[m1:BGD.JUD A tribunal in Dhaka] on Monday {e1 sentenced} [m2:BGD.ELI Sheikh Hasina] to hang for ordering the killing of [m3:BGD.EDU student protesters], in [m61=m2 her] absence; [m4:IND.GOV India], where [m5=m2 she] lives, said [m6=m4 it] had noted the verdict.
e1 m1 > m2 SANCTION actual 2025-11-17/day mode=convict ctx=legal

### AFP 2025-11-19
[m1:BGD.GOV Bangladesh's foreign ministry] has {e1 asked} [m2:IND.GOV India] to hand over [m3:BGD.ELI former prime minister Sheikh Hasina], who was sentenced to death by [m4:BGD.JUD a tribunal] this week, without delay.
e1 m1 > m2 REQUEST requested 2025-11-19/none mode=assist ctx=legal
