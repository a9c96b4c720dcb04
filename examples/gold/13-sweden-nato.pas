### North Sea Post 2024-03-08 article
= [m1:SWE.GOV Sweden] ends two centuries of non-alignment and joins [m2:NATO NATO]
~byline Ingrid Farrow, Washington
~date_line Fri 8 Mar 2024 07.15 GMT
~caption The Swedish and American flags at the state department. Photograph: North Sea Post
~share Share on Facebook
[m3:SWE.GOV Sweden] {e1 became} the 32nd member of [m4:NATO Nato] on Thursday when [m5:SWE.GOV its prime minister, Ulf Kristersson,] {e2 handed over} the accession papers to [m6:USA.GOV the US secretary of state, Antony Blinken], in [m7:@USA Washington].
[m8:NATO The alliance's secretary general, Jens Stoltenberg,] {e3 welcomed} [m9=m3 the newcomer], whose bid had been held up for 20 months by [m10:TUR.GOV Turkey] and [m11:HUN.GOV Hungary].
~advert Advertisement
[m12=m3 Stockholm] and [m13:FIN.GOV Helsinki] {e4 asked to join} in May 2022, three months after [m14:RUS.GOV Russia's] {e5 invasion} of [m15:UKR.GOV Ukraine]. [m16=m13 Finland] was admitted the following April, but [m17:TUR.GOV President Recep Tayyip Erdoğan] {e6 accused} [m18=m3 the Swedes] of sheltering [m19:PKK.REB Kurdish militants] and {e11 signed off} only this January.
[m20:HUN.LEG Hungary's parliament] {e7 ratified} the accession on 26 February, three days after [m21=m5 Kristersson] had {e8 flown} to [m22:@HUN Budapest] to see [m23:HUN.GOV Viktor Orbán]. There [m24=m11 Hungary] {e9 agreed to buy} four Gripen fighters from [m25=m3 Sweden].
~related Explainer: what does article 5 oblige members to do?
[m26:RUS.GOV Moscow] has {e10 warned} [m27=m3 Stockholm] that [m31=m26 it] will take unspecified "<<q1 countermeasures>>" if foreign troops or weapons are placed on Swedish soil.
"<<q2 My grandmother would not have believed it>>," said [m28:? Elin, 34, a teacher watching the ceremony on a screen in Malmö].
The blue and yellow flag was due to be raised outside [m29=m4 the alliance's headquarters] in [m30:@BEL Brussels] on Monday.
~footer Topics: Nato / Sweden / Europe
~footer Reuse this content
~related Most viewed
~related Crossword No 11,204
e1 m3 > m4 SUPPORT actual 2024-03-07/day ctx=military,diplomatic
e2 m5 > m6 CONSULT actual 2024-03-07/day mode=visit ctx=military,diplomatic
e3 m8 > m9 SUPPORT actual 2024-03-08/none ctx=military
e4 m12,m13 > m4 REQUEST requested 2022-05-01/month mode=assist ctx=military bg
e5 m14 > m15 ASSAULT actual 2022-02-01/month ctx=military,territory bg
e6 m17 > m18 ACCUSE actual 2022-01-01/year mode=allege ctx=terrorism bg
e7 m20 > m3 SUPPORT actual 2024-02-26/day ctx=military,legislative bg
e8 m21 > m23 CONSULT actual 2024-02-23/day mode=visit ctx=diplomatic,military bg
e9 m24 > m25 AGREE planned 2024-02-23/day ctx=military bg
e11 m17 > m18 SUPPORT actual 2024-01-01/month ctx=military bg
e10 m26 > m27 THREATEN threatened 2024-03-08/none mode=restrict ctx=military
q1 m26 direct
q2 m28 direct cue=said
rel m8 leads m4
rel m16 member_of m4 from=2023-04-01
rel m3 member_of m4 from=2024-03-07
