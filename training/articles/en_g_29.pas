### AFP 2017-02-21 article
= [m1:CMR.GOV Cameroon] {e1 drives} [m2:NGA.REF Nigerian refugees] home, [m3:UNHCR UN] {e2 complains}
~byline Reinnier KAZE
~date_line February 21, 2017
[m4:@CMR Yaounde] ([m5:#AFP AFP]) - Trucks of [m6:CMR.MIL the Rapid Intervention Battalion] have since the start of the year {e3 carried} more than 2,600 people over the line to [m7:@NGA Borno state], where some had fled [m8:BOKOHARAM.REB Boko Haram] twice already.
[m9:UNHCR The United Nations refugee agency], headed by [m10:UNHCR Filippo Grandi], on Tuesday {e4 called} it a breach of a tripartite paper which [m11=m13+m14 the two governments] were {e5 to initial} with [m12=m9 it] on March 2.
"<<q1 Nobody is forced. They ask for a lift>>," said [m15:CMR.GOV Issa Tchiroma Bakary], information minister of [m13:CMR.GOV Cameroon].
[m14:NGA.GOV Abuja] has not protested. Its high commissioner, [m16:NGA.GOV Hadiza Mustapha], even {e7 thanked} the hosts last month for their patience.
At Minawao, the only camp, [m17:NGA.REF a committee of the displaced] {e8 handed} a letter to the prefect. "<<q2 [m18=m17 We] would like to be asked in daylight>>," it reads.
[m19:DEU.GOV Germany], host on Friday of a donors' meeting in Oslo together with [m20:NOR.GOV Norway] and [m21:NGA.GOV Nigeria], {e9 is putting up} 120 million euros. [m22:USA.GOV Washington] has not decided.
[m23:TCD.GOV Chad] and [m24:NER.GOV Niger], which with the two form [m25:? the Multinational Joint Task Force], have {e11 sent back} people of their own in the past: Diffa in 2015 is remembered.
On Sunday [m26=m8 the jihadists], a part of whom obey [m27:BOKOHARAM.REB Abubakar Shekau], {e12 killed} [m28:CMR.CVL two herders] near Kolofata.
[m29:CMR.REL The Catholic bishop of Maroua-Mokolo, Bruno Ateba], {e13 offered} the parish schools as shelter.
e1 m1 > m2 COERCE actual 2017-01-01/none mode=deport ctx=asylum,migration again
e2 m3 > m1 ACCUSE actual 2017-02-21/day mode=disapprove ctx=asylum again
e3 m6 > m2 COERCE actual 2017-01-01/none mode=deport ctx=asylum,migration
e4 m9 > m1 ACCUSE actual 2017-02-21/day mode=disapprove ctx=asylum
e5 m11 > m12 SUPPORT planned 2017-03-02/day ctx=asylum,diplomatic
e7 m16 > m13 SUPPORT actual 2017-01-01/month ctx=asylum,diplomatic
e8 m17 > m13 REQUEST requested 2017-02-21/none mode=change ctx=asylum
e9 m19 > m21 AID planned 2017-02-21/none ctx=human_security
e11 m23,m24 > m14 COERCE actual 2017-02-21/none mode=deport ctx=asylum bg
e12 m26 > m28 ASSAULT actual 2017-02-19/day ctx=terrorism
e13 m29 > m2 AGREE planned 2017-02-21/none ctx=asylum,religion_ethnicity
q1 m15 direct cue=said
q2 m17 direct cue=reads
rel m10 leads m9
rel m23 part_of m25
rel m24 part_of m25
