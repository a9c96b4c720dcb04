### AP 2006-05-23 article
= [m1:TLS.GOV East Timor] {e1 calls in} foreign troops as [m2:TLS.REB mutineers] {e2 ring} capital
~byline By GUIDO GOULART
~date_line Tuesday, May 23, 2006
[m3:@TLS DILI, East Timor] ([m4:#AP AP]) -- The smallest army in Asia fell on itself Tuesday. [m5:TLS.REB Soldiers] who were {e3 sacked} in March {e4 opened up} with assault rifles on [m6:TLS.MIL their former comrades] at Fatu Ahi, in the hills above the city, and held the road until dark.
At least two men were killed. By nightfall [m7:TLS.GOV Foreign Minister Jose Ramos-Horta] had {e5 written} to [m8:AUS.GOV Australia], [m9:NZL.GOV New Zealand], [m10:MYS.GOV Malaysia] and [m11:PRT.GOV Portugal], the former colonial master, for help.
"<<q1 [m12=m1 We] can't control the situation>>," [m13=m7 the Nobel laureate] said. "<<q2 It is better to say so today than at [m14:TLS.CVL somebody's] funeral.>>"
[m15=m8 Canberra] already has two ships off the coast. [m16:AUS.GOV Prime Minister John Howard] {e6 promised} 1,300 men, if a letter came with [m17:TLS.GOV President Xanana Gusmao's] signature. [m30=m11 Lisbon] {e7 will send} a company of gendarmes.
[m18:TLS.REB Maj. Alfredo Reinado], a navy-trained officer, leads [m19=m2 the rebels]. [m20=m18 He] {e8 accuses} [m21:TLS.GOV Prime Minister Mari Alkatiri] of having {e9 ordered} troops to shoot at [m31:TLS.CVL a march] in April. [m22=m21 The premier], secretary general of [m23:TLS.PTY Fretilin], {e10 denies} it.
[m24:TLS.OPP The Democratic Party], whose president is [m25:TLS.OPP Fernando de Araujo], {e11 wants} [m32=m21 him] gone.
In New York, [m26:UN Kofi Annan] {e12 sent} [m27:UN a special envoy, Ian Martin]. [m28:IDN.GOV Jakarta], which {e13 pulled out} in 1999 after 24 years of occupation, has shut its land frontier.
[m33=m1 The country], a member of [m29:CPLP the Community of Portuguese Language Countries], turned four on Saturday.
e1 m1 > m8,m9,m10,m11 REQUEST requested 2006-05-23/day mode=assist ctx=military again
e2 m2 > m1 ASSAULT actual 2006-05-23/day mode=firearms ctx=military again
e3 m1 > m5 SANCTION actual 2006-03-01/month ctx=military bg
e4 m5 > m6 ASSAULT actual 2006-05-23/day mode=firearms ctx=military
e5 m7 > m8,m9,m10,m11 REQUEST requested 2006-05-23/day mode=assist ctx=military
e6 m16 > m1 AID hypothetical 2006-05-23/none ctx=military,peacekeeping
e7 m30 > m1 AID planned 2006-05-23/none ctx=peacekeeping
e8 m20 > m21 ACCUSE actual 2006-05-23/none mode=allege ctx=military,repression
e9 m21 > m31 ASSAULT denied 2006-04-01/month mode=firearms ctx=repression
e10 m22 > m20 REJECT actual 2006-05-23/none ctx=repression
e11 m24 > m32 REQUEST requested 2006-05-23/none mode=yield ctx=executive
e12 m26 > m1 CONSULT actual 2006-05-23/none mode=third-party ctx=diplomatic
e13 m28 > m1 RETREAT actual 1999-01-01/year mode=withdraw ctx=military,territory bg
q1 m13 direct cue=said
q2 m13 direct cue=said
rel m18 leads m19
rel m22 leads m23
rel m25 leads m24
rel m33 member_of m29
