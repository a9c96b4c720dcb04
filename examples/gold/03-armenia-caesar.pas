### Meridian Wire 2024-06-20 article
= [m1:FRA.GOV France] to sell [m2:ARM.GOV Armenia] howitzers as [m3=m2 Yerevan] edges out of [m4:RUS.GOV Russia's] bloc
~byline By Clara Whitfield and Aram Bedrosian
~date_line June 20, 2024 3:12 PM GMT
~share Share Save
~caption A CAESAR self-propelled howitzer on show at the Eurosatory fair outside Paris. Meridian Wire/File
[m5:@FRA PARIS], June 20 ([m6:#MeridianWire Meridian Wire]) - [m7:RUS.GOV Russia] has {e1 accused} [m8:FRA.GOV France] of stoking a new war in the South Caucasus after [m9=m8 Paris] {e2 agreed to supply} [m10:ARM.GOV Armenia] with CAESAR self-propelled howitzers.
[m11:FRA.GOV French Armed Forces Minister Sebastien Lecornu] announced the contract on Tuesday at the Eurosatory arms fair, where [m12=m11 he] {e3 met} [m13:ARM.GOV his Armenian counterpart, Suren Papikyan]. Neither side gave the number of guns or the price.
~advert Advertisement · Scroll to continue
[m14:AZE.GOV Azerbaijan's Defence Ministry] {e4 condemned} the sale the same day. [m15=m14 Baku], which {e5 retook} [m38:@AZE Nagorno-Karabakh] from [m16:NKR.REB ethnic Armenian separatists] last September, says <<q1 [m17=m8 Paris] is arming one side while peace talks are under way>>.
[m18=m10 Armenia] was for three decades [m19=m7 Moscow's] closest partner in the region and hosts [m20:RUS.MIL a Russian garrison] at [m21:@ARM Gyumri]. But [m22:ARM.GOV Prime Minister Nikol Pashinyan] told parliament on June 12 that <<q2 [m23=m10 his country] {e6 would leave} [m24:CSTO the Collective Security Treaty Organization], the alliance [m25=m7 Moscow] leads, though [m37=m22 he] set no date>>.
~related Read more: Who sells what to whom in the Caucasus
A day later [m26=m10 Yerevan] {e7 recalled its ambassador} from [m27:BLR.GOV Belarus], and [m28=m27 Minsk] {e8 did the same}, after press reports that [m29=m27 the Belarusian government] had {e9 sold weapons} to [m30=m14 Azerbaijan] before the 2020 war. [m31=m22 Pashinyan] said <<q3 no Armenian official would visit [m32=m27 the country] as long as [m33:BLR.GOV President Alexander Lukashenko] was in power>>.
In May, [m34:RUS.GOV President Vladimir Putin] {e10 agreed} to [m35=m22 the Armenian leader's] request that [m36:RUS.MIL Russian border guards] leave several of the country's provinces.
~byline (Writing by Clara Whitfield; Editing by Tom Ashdown)
~page_control Sign up here.
~footer Our Standards: Meridian Wire editorial principles
e1 m7 > m8 ACCUSE actual 2024-06-20/none mode=allege ctx=military
e2 m9 > m10 AGREE planned 2024-06-18/day ctx=military
e3 m12 > m13 CONSULT actual 2024-06-18/day ctx=military
e4 m14 > m9 ACCUSE actual 2024-06-18/day mode=disapprove ctx=military
e5 m15 > m16 ASSAULT actual 2023-09-01/month ctx=military,territory bg
e6 m23 > m24 SANCTION planned 2024-06-12/day mode=withdraw ctx=military,diplomatic said=m22
e7 m26 > m27 SANCTION actual 2024-06-13/day mode=withdraw ctx=diplomatic
e8 m28 > m26 SANCTION actual 2024-06-13/day mode=withdraw ctx=diplomatic
e9 m29 > m30 COOPERATE actual 2020-01-01/year ctx=military bg
e10 m34 > m35 CONCEDE actual 2024-05-01/month ctx=military bg
q1 m14 indirect cue=says
q2 m22 indirect cue=told
q3 m31 indirect cue=said
rel m25 leads m24
rel m11 member_of m8
